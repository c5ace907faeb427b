import { countLetters, letterOf, rangeOf } from './alphabet.js';

describe('letterOf', () => {
  it.each([
    ['Éolienne', 'e'],
    ['œuvre', 'o'],
    ['Łódź', 'l'],
    ['straße', 's'],
    ['Ⅷ', 'v'],
    ['ά', 'α'],
    ['Почва', 'п'],
    ['土', '土'],
    ['が', 'か'],
    ['42', '#'],
    ['’hood', '#'],
    [' soil', '#'],
    ['', '#'],
  ])('puts %s under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });

  it('keeps a letter that the order of lists keeps apart', () => {
    expect(['Þing', 'ıssız', 'й'].map(letterOf)).toEqual(['þ', 'ı', 'й']);
  });
});

describe('countLetters', () => {
  it('adds up what begins alike, also where only the order takes two letters for one', () => {
    const counts = countLetters([
      { text: 'ア', n: 1 },
      { text: 'É', n: 2 },
      { text: '(', n: 3 },
      { text: 'あ', n: 4 },
      { text: 'e', n: 5 },
      { text: '7', n: 6 },
    ]);

    expect(counts).toEqual({ '#': 9, e: 7, あ: 5 });
  });
});

describe('rangeOf', () => {
  it('begins with the first of all names that begin alike', () => {
    expect(rangeOf(' ÉŒ')).toEqual({ from: 'eoe', below: 'eoe\uFFFF' });
    expect(rangeOf('Þé')?.from).toBe('þe');
    expect([rangeOf('#'), rangeOf(' ')]).toEqual([{ from: null, below: 'a' }, null]);
  });
});
