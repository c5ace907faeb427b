import { fold } from './fold.js';

/** The index entry of every name that begins with no letter: digits, signs, spaces. */
export const NO_LETTER = '#';

// The order of lists, `collate "unicode"`, is that of the root, which English keeps; other languages move letters.
const ROOT = new Intl.Collator('en', { sensitivity: 'base' });
const TIES = new Intl.Collator('en');
const CHARACTERS = /\P{M}\p{M}*/gu;
const FIRST_LETTER = 'a';
// Sorts behind every other character, by definition of the root collation.
const LAST = '\uFFFF';

/** Names from `from`, itself included, and below `below`, in the order of lists. */
export interface NameRange {
  readonly from: string | null;
  readonly below: string;
}

/** Where the names that begin with a prefix stand in a list; null for an empty one, with which all begin. */
export function rangeOf(prefix: string): NameRange | null {
  const text = prefix.trim().normalize('NFC');
  if (text === '') return null;
  // Whatever is no letter sorts before the first one.
  if (text === NO_LETTER) return { from: null, below: FIRST_LETTER };
  const from = (text.match(CHARACTERS) ?? []).map(plainest).join('');
  return { from, below: from + LAST };
}

/** Under which letter a name stands in an index: just those names that `rangeOf` the letter finds. */
export function letterOf(name: string): string {
  const [first] = name.normalize('NFC').match(CHARACTERS) ?? [];
  return first === undefined || ROOT.compare(first, FIRST_LETTER) < 0
    ? NO_LETTER
    : ([...plainest(first)][0] ?? NO_LETTER);
}

/** How many names each letter has, of the beginnings of names. Letters that sort as one, like あ and ア, are one. */
export function countLetters(
  beginnings: readonly { readonly text: string; readonly n: number }[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  const sorted = beginnings
    .map(({ text, n }) => ({ letter: letterOf(text), n }))
    .sort((a, b) => TIES.compare(a.letter, b.letter));
  let last = NO_LETTER;
  for (const { letter, n } of sorted) {
    if (letter === NO_LETTER || last === NO_LETTER || ROOT.compare(letter, last) !== 0) last = letter;
    counts.set(last, (counts.get(last) ?? 0) + n);
  }
  return Object.fromEntries(counts);
}

/**
 * The first in order of all that sort alike: without case and accents, œ as oe. What is a letter of its own in the
 * order stays one, though search takes it for another: þ is not th there, nor ı an i.
 */
function plainest(character: string): string {
  const folded = fold(character);
  const bare = folded
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
  return [bare, folded].find((plain) => ROOT.compare(plain, character) === 0) ?? character.toLowerCase();
}
