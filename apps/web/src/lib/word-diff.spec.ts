import { diffWords } from './word-diff.js';

const told = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

describe('diffWords', () => {
  it.each([
    ['one word', 'the top layer', 'the upper layer', 'the {-top -}{+upper +}layer'],
    ['nothing', 'soil', 'soil', 'soil'],
    ['everything', '', 'soil', '{+soil+}'],
    ['an accented word as one', 'espece', 'espèce', '{-espece-}{+espèce+}'],
    [
      'a sentence that shares chance words as one',
      'The wall is a red old brick of soft clay',
      'The wall is a big new house of hard wood',
      'The wall is a {-red old brick of soft clay-}{+big new house of hard wood+}',
    ],
    [
      'a text that is another whole',
      'Plant residue in soil.',
      'Refers to carbon compounds found in nature and in cities.',
      '{-Plant residue in soil.-}{+Refers to carbon compounds found in nature and in cities.+}',
    ],
    ['letters where words have no spaces', '土壤酸度', '土壤碱度', '土壤{-酸-}{+碱+}度'],
    ['punctuation by itself', 'living matter.', 'living matter, dead too.', 'living matter{+, dead too+}.'],
  ])('marks %s', (_, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('loses no character of either text', () => {
    const [before, after] = ['Any  measurable — thing.\nTwo.', 'A measurable (new) thing; two.'];
    const runs = diffWords(before, after);
    const side = (kinds: readonly string[]) =>
      runs
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(side(['same', 'removed'])).toBe(before);
    expect(side(['same', 'added'])).toBe(after);
  });

  it('shows texts too long to compare as replaced whole', () => {
    const long = 'word '.repeat(2_000);
    expect(diffWords(long, `${long}more`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
