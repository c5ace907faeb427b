/** As search compares: without case and without the marks over letters. */
export function fold(text: string): string {
  return [...text].map(foldLetter).join('');
}

const foldLetter = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where a text has what is looked for, [start, end) in UTF-16 units; the beginning of a word before any other place. */
export function findFolded(text: string, wanted: string): readonly [number, number] | null {
  const needle = fold(wanted.trim());
  if (needle === '') return null;
  // One letter may fold to none or to several: every unit of the folded text knows where it came from.
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const units = foldLetter(letter);
    folded += units;
    for (let unit = 0; unit < units.length; unit += 1) origins.push(at);
    at += letter.length;
  }
  const places = [...folded.matchAll(new RegExp(escapePattern(needle), 'gu'))].map(({ index }) => index);
  const start = places.find((place) => place === 0 || !/[\p{L}\p{N}]/u.test(folded[place - 1] ?? '')) ?? places[0];
  if (start === undefined) return null;
  return [origins[start] ?? 0, origins[start + needle.length] ?? text.length];
}

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
