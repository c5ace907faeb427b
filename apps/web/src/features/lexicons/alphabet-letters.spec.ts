import { isBefore, letterOf, lettersFor } from './alphabet-letters.js';

const words = (language: string, counts?: Record<string, number>) =>
  lettersFor(language, counts)
    .map(({ letter }) => letter)
    .join('');

describe('lettersFor', () => {
  it('shows the whole alphabet of the language, and says which letters are empty', () => {
    const letters = lettersFor('en', { a: 3, s: 12 });
    expect(letters).toHaveLength(26);
    expect(letters.filter(({ count }) => count !== 0).map(({ letter }) => letter)).toEqual(['a', 's']);
  });

  it('knows of no empty letter where nobody has counted', () => {
    expect(lettersFor('fr', undefined).every(({ count }) => count === null)).toBe(true);
  });

  it.each([
    ['el', 'α', 'ω'],
    ['ru', 'а', 'я'],
    ['he', 'א', 'ת'],
    ['ja', '', ''],
  ])('writes %s in its own script', (language, first, last) => {
    const letters = words(language);
    expect([letters.at(0) ?? '', letters.at(-1) ?? '']).toEqual([first, last]);
  });

  it('adds what occurs beside it, signs first, strangers last', () => {
    expect(words('en', { '#': 2, a: 1, μ: 4 })).toBe('#abcdefghijklmnopqrstuvwxyzμ');
    expect(lettersFor('en', { μ: 4 }).at(-1)).toEqual({ letter: 'μ', count: 4, isOwn: false });
  });

  it('stays an index where a script has a thousand signs', () => {
    const signs = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [String.fromCodePoint(0x4e00 + at), 1]));
    const shown = words('zh', signs);
    expect(shown).toHaveLength(40);
    expect(shown.startsWith('一')).toBe(true);
  });
});

describe('letterOf', () => {
  const letters = lettersFor('en', { '#': 1, a: 1 });

  it.each([
    ['soil', 's'],
    ['Éclair', 'e'],
    ['œuvre', 'o'],
    ['‰', '#'],
    ['1/kg', '#'],
    ['zone', 'z'],
  ])('places %s', (name, letter) => {
    expect(letterOf(name, letters)).toBe(letter);
  });
});

describe('isBefore', () => {
  it('compares as the list is sorted: accents and case count for little', () => {
    const before = ['!', '9', 'Apple', 'rate', 'Régime'];
    expect(before.filter((name) => isBefore(name, 's'))).toEqual(before);
    expect(['s', 'Soil', 'tax'].filter((name) => isBefore(name, 's'))).toEqual([]);
  });
});
