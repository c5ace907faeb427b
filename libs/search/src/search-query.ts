import { fold } from '@lexikon/terms/fold';

/** What is looked for, folded. */
export interface SearchQuery {
  /** What a label is compared with: all words that are wanted, in their order. */
  readonly label: string;
  /** Words and phrases that must all be there. */
  readonly required: readonly string[];
  /** The last word, which may be still being typed; null where a phrase or an exclusion comes last. */
  readonly last: string | null;
  readonly excluded: readonly string[];
  /** Someone who quotes means it literally: no beginnings of labels, nothing that is only spelled alike. */
  readonly isLiteral: boolean;
}

interface Part {
  readonly text: string;
  readonly isExcluded: boolean;
  readonly isPhrase: boolean;
}

const QUOTES = /[“”„‟«»＂]/g;
// A hyphen within a word is part of the word. A quotation mark that is never closed quotes to the end.
const PARTS = /(?<minus>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Words, "phrases" and -exclusions. There is no `or`: in French that is gold. Nothing is an error: what says nothing
 * as a question is still compared with the labels as it stands.
 */
export function parseSearch(text: string): SearchQuery {
  const parts = [...text.replace(QUOTES, '"').matchAll(PARTS)]
    .map(({ groups = {} }): Part => {
      const { minus, phrase, word } = groups;
      return { text: fold(phrase ?? word ?? ''), isExcluded: minus !== undefined, isPhrase: phrase !== undefined };
    })
    .filter((part) => HAS_WORD.test(part.text));
  const wanted = parts.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length === 0) return { label: fold(text), required: [], last: null, excluded: [], isLiteral: false };
  const end = parts.at(-1);
  const last = end && !end.isPhrase && !end.isExcluded ? end : null;
  return {
    label: wanted.map((part) => part.text).join(' '),
    required: wanted.filter((part) => part !== last).map((part) => part.text),
    last: last?.text ?? null,
    excluded: parts.filter(({ isExcluded }) => isExcluded).map((part) => part.text),
    isLiteral: wanted.some(({ isPhrase }) => isPhrase),
  };
}
