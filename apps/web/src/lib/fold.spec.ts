import { findFolded } from './fold.js';

const found = (text: string, wanted: string) => {
  const range = findFolded(text, wanted);
  return range && text.slice(...range);
};

describe('findFolded', () => {
  it.each([
    ['Humidité du sol', 'humidite', 'Humidité'],
    ['humidité du sol', 'SOL', 'sol'],
    ['a sol in isolation', 'sol', 'sol'],
    ['C++ (language)', 'c++', 'C++'],
    ['ﬁnding', 'nd', 'nd'],
  ])('finds in %j what %j asks for', (text, wanted, part) => {
    expect(found(text, wanted)).toBe(part);
  });

  it('prefers the beginning of a word', () => {
    expect(findFolded('isolate the sol', 'sol')).toEqual([12, 15]);
  });

  it('finds nothing for nothing', () => {
    expect(findFolded('soil', ' ')).toBeNull();
    expect(findFolded('soil', 'rock')).toBeNull();
  });
});
