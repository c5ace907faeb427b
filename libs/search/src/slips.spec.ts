import { slipsBetween, slipsOf } from './slips.js';

describe('slipsOf', () => {
  it.each([
    ['siol', 'soil'],
    ['sol', 'soil'],
    ['soill', 'soil'],
    ['sail', 'soil'],
    ['oil', 'soil'],
  ])('takes %s for %s', (word, meant) => {
    expect(slipsOf(word).map((slip) => slip.word)).toContain(meant);
  });

  it('holds two swapped letters for more probable than a wrong one, and a wrong one than a wrong first one', () => {
    const likeness = (meant: string) => slipsOf('siol').find(({ word }) => word === meant)?.likeness ?? 0;
    expect(likeness('soil')).toBeGreaterThan(likeness('sill'));
    expect(likeness('sill')).toBeGreaterThan(likeness('viol'));
  });

  it('never takes a word for itself or for less than three letters', () => {
    const words = slipsOf('see').map(({ word }) => word);
    expect(words).not.toContain('see');
    expect(Math.min(...words.map(({ length }) => length))).toBe(3);
  });

  it.each(['it', 'photosynthesis', 'two words', 'москва', ''])('leaves %j to the groups of letters', (word) => {
    expect(slipsOf(word)).toEqual([]);
  });
});

describe('slipsBetween', () => {
  it.each([
    ['soil', 'soil', 0],
    ['siol', 'soil', 1],
    ['sol', 'soil', 1],
    ['erosoin', 'erosion', 1],
    ['kitten', 'sitting', 3],
    ['a', 'abcdefgh', 4],
  ])('of %s and %s, up to three, are %d', (a, b, slips) => {
    expect(slipsBetween(a, b, 3)).toBe(slips);
    expect(slipsBetween(b, a, 3)).toBe(slips);
  });
});
