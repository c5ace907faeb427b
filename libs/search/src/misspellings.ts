const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const SHORT_WORD = /^[a-z]{3,8}$/;

/**
 * All that a slip of the finger makes of a short word: two letters swapped, one missing, wrong or too many. Groups of
 * three letters, by which longer ones are compared, do not survive a slip in a word of five. Empty for anything else.
 */
export function misspellingsOf(word: string): readonly string[] {
  if (!SHORT_WORD.test(word)) return [];
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    for (const other of ALPHABET) made.add(before + other + letter + after);
    if (letter === '') continue;
    made.add(before + after);
    for (const other of ALPHABET) made.add(before + other + after);
    made.add(before + after.slice(0, 1) + letter + after.slice(1));
  }
  made.delete(word);
  return [...made].filter(({ length }) => length > 2);
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
