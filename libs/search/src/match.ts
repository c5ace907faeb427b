import { type Label, languageKey, type LanguageTag } from '@lexikon/terms/term';
import { excerptOf } from './excerpt.js';
import { FoldedText } from './folded-text.js';
import { slipsBetween } from './slips.js';
import { isInLanguage, type Match, type Range } from './search.js';
import type { SearchQuery } from './search-query.js';
import type { FoundTerm, RankedTerm } from './search.read-model.js';

/** A text in which something may have been found, before it is known what. */
export interface Candidate {
  readonly field: Match['field'];
  readonly language: LanguageTag;
  readonly text: string;
  readonly folded: FoldedText;
}

const KINDS = ['preferred', 'alternative', 'hidden'] as const;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The texts of a term that may show why it was found: one label where a label was found, else all in the language. */
export function candidatesOf(
  { tier, labelId, languageKey: key }: RankedTerm,
  { labels, definitions, notes }: FoundTerm,
  query: SearchQuery,
  language: string | undefined,
): readonly Candidate[] {
  const ordered = KINDS.flatMap((kind) => labels.filter((label) => label.kind === kind))
    .filter((label) => isInLanguage(label.language, language))
    .map(candidateOf('label'));
  if (tier === 'fuzzy') {
    const found = labels.filter(({ id }) => id === labelId).map(candidateOf('label'));
    return found.length > 0 ? found : ordered;
  }
  if (tier === 'exact') return ordered.filter(({ folded }) => folded.folded === query.label);
  if (tier === 'prefix') return ordered.filter(({ folded }) => folded.folded.startsWith(query.label));
  const texts = [...ordered, ...definitions.map(candidateOf('definition')), ...notes.map(candidateOf('note'))];
  return texts.filter(({ language }) => languageKey(language) === key);
}

function candidateOf(field: Match['field']) {
  return ({ language, text }: Pick<Label, 'language' | 'text'>): Candidate => ({
    field,
    language,
    text,
    folded: new FoldedText(text),
  });
}

/** What to mark in a label that was found as a label: as much of it as the query says, or the words spelled alike. */
export function labelMarks({ folded: { folded } }: Candidate, { label }: SearchQuery): readonly Range[] {
  if (folded.startsWith(label)) return [[0, label.length]];
  const asked = label.match(WORDS) ?? [];
  return [...folded.matchAll(WORDS)]
    .filter(([word]) => asked.some((other) => slipsBetween(word, other, slipsIn(other)) <= slipsIn(other)))
    .map(({ index, 0: word }) => [index, index + word.length]);
}

function slipsIn({ length }: string): number {
  if (length < 3) return 0;
  return length <= 8 ? 1 : 2;
}

/** The candidate in which the most different words are marked; of equals the first. */
export function matchOf(candidates: readonly Candidate[], marks: readonly (readonly Range[])[]): Match | null {
  const counts = candidates.map(
    ({ folded }, index) => new Set((marks[index] ?? []).map((range) => folded.folded.slice(...range))).size,
  );
  const at = counts.indexOf(Math.max(...counts));
  const best = candidates[at];
  if (!best) return null;
  const { field, language, text, folded } = best;
  const ranges = (marks[at] ?? []).map((range) => folded.originOf(range));
  return { field, language, ...excerptOf(text, ranges) };
}
