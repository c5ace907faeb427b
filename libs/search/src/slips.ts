const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz');
const SHORT_WORD = /^[a-z]{3,8}$/;

export interface Slip {
  readonly word: string;
  /** Between 0 and 1: how probable this slip is, next to others. */
  readonly likeness: number;
}

const LIKENESS = 0.8;
const FIRST_LETTER_KEPT = 0.05;
const SWAPPED = 0.05;

/**
 * The words of which a short one is a slip of the finger: two letters swapped, one missing, wrong or too many. Groups
 * of three letters, by which longer ones are compared, do not survive a slip in a word of five. None for anything else.
 */
export function slipsOf(word: string): readonly Slip[] {
  if (!SHORT_WORD.test(word)) return [];
  const meant = new Map<string, number>();
  const add = (other: string, likeness: number) => {
    if (other === word || other.length < 3) return;
    const kept = other[0] === word[0] ? FIRST_LETTER_KEPT : 0;
    meant.set(other, Math.max(meant.get(other) ?? 0, likeness + kept));
  };
  for (let at = 0; at <= word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    for (const other of ALPHABET) add(before + other + letter + after, LIKENESS);
    if (letter === '') continue;
    add(before + after, LIKENESS);
    for (const other of ALPHABET) add(before + other + after, LIKENESS);
    add(before + after.slice(0, 1) + letter + after.slice(1), LIKENESS + SWAPPED);
  }
  return [...meant].map(([other, likeness]) => ({ word: other, likeness }));
}

/** How many slips make the one of the other; more than `limit` are not counted. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = (old[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : wrong;
      row.push(Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, wrong, swapped));
    }
    [older, old] = [old, row];
  }
  return Math.min(old[b.length] ?? 0, limit + 1);
}
