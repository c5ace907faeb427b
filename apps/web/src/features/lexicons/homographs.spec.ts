import { homographNumber } from './homographs.js';

const names = ['soil', 'soil acidity', 'soil acidity', 'soil acidity', 'soil albedo'];
const at = (index: number) => (names[index] === undefined ? undefined : { name: names[index] });

describe('homographNumber', () => {
  it('numbers terms of one name side by side, and no others', () => {
    expect(names.map((_, index) => homographNumber(index, at))).toEqual([null, 1, 2, 3, null]);
  });

  it('knows nothing of a row that is not read yet', () => {
    expect(homographNumber(9, at)).toBeNull();
  });
});
