import { warningsOf } from './homographs.js';
import type { LabelNamesake } from './homographs.read-model.js';

const bank = { text: 'Bank', language: 'en', kind: 'preferred' } as const;
const other: LabelNamesake = {
  folded: 'bank',
  languageKey: 'en',
  kind: 'preferred',
  termId: 'other',
  name: 'bank',
  definition: 'The land beside a river.',
};

describe('warningsOf', () => {
  it('warns of a homograph where definitions tell the two apart', () => {
    expect(warningsOf([bank], 'Where money is kept.', [other])).toEqual([
      {
        code: 'label.homograph',
        label: 'Bank',
        language: 'en',
        terms: [{ id: 'other', name: 'bank', definition: 'The land beside a river.' }],
      },
    ]);
  });

  it.each([
    ['this one has no definition', null, other],
    ['the other one has none', 'Where money is kept.', { ...other, definition: null }],
    ['both say the same', 'the land beside a RIVER.', other],
  ])('warns of a duplicate where %s', (_, definition, namesake) => {
    expect(warningsOf([bank], definition, [namesake])).toMatchObject([{ code: 'label.duplicate' }]);
  });

  it('warns of a homograph where one of the two is only an alternative label', () => {
    expect(warningsOf([bank], null, [{ ...other, kind: 'alternative' }])).toMatchObject([{ code: 'label.homograph' }]);
  });

  it('names a term once, though two of its labels fold alike', () => {
    const twice = [other, { ...other, languageKey: '' }];

    expect(warningsOf([bank], null, twice)).toMatchObject([{ terms: [{ id: 'other' }] }]);
    expect(warningsOf([bank], null, twice)[0]?.terms).toHaveLength(1);
  });

  it('says nothing of the same word in another language', () => {
    expect(warningsOf([bank], null, [{ ...other, languageKey: 'nl' }])).toEqual([]);
  });

  it('takes a label without a language for one in every language', () => {
    expect(warningsOf([bank], null, [{ ...other, languageKey: '' }])).toHaveLength(1);
    expect(warningsOf([{ ...bank, language: null }], null, [other])).toHaveLength(1);
  });

  it('says nothing of hidden labels', () => {
    expect(warningsOf([{ ...bank, kind: 'hidden' }], null, [other])).toEqual([]);
  });
});
