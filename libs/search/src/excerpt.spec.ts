import { excerptOf } from './excerpt.js';

const filler = 'word '.repeat(100);

function excerpt(text: string, mark: string) {
  const start = text.indexOf(mark);
  const { text: part, ranges } = excerptOf(text, [[start, start + mark.length]]);
  return { part, marks: ranges.map((range) => part.slice(...range)) };
}

describe('excerptOf', () => {
  it('leaves a short text whole', () => {
    expect(excerptOf('soil erosion', [[0, 4]])).toEqual({ text: 'soil erosion', ranges: [[0, 4]] });
  });

  it.each([
    ['at the beginning', `MARK ${filler}`, /^MARK word .* word…$/u],
    ['in the middle', `${filler}MARK ${filler}`, /^…word .*word MARK word .* word…$/u],
    ['at the end', `${filler}MARK`, /^…word .* word MARK$/u],
  ])('cuts a long one between words around what is marked %s', (_, text, expected) => {
    const { part, marks } = excerpt(text, 'MARK');
    expect(part).toMatch(expected);
    expect(part.length).toBeLessThanOrEqual(242);
    expect(marks).toEqual(['MARK']);
  });

  it('drops marks that it does not show', () => {
    const text = `MARK ${filler}MARK`;
    const { ranges } = excerptOf(text, [
      [0, 4],
      [text.length - 4, text.length],
    ]);
    expect(ranges).toEqual([[0, 4]]);
  });

  it('shows the beginning of one without marks', () => {
    expect(excerptOf(filler, []).text).toMatch(/^word .* word…$/u);
  });

  it('never cuts a character in two, where there are no spaces either', () => {
    const text = `${'𝔘'.repeat(200)}MARK${'𝔘'.repeat(200)}`;
    const { part, marks } = excerpt(text, 'MARK');
    expect(part.isWellFormed()).toBe(true);
    expect(marks).toEqual(['MARK']);
  });
});
