import { buildRow } from '../../testing/build-views.js';
import { countSelected, isSelected, NONE, type Selection, setSelected, stepsTo } from './list-selection.js';

const [soil, peat] = [buildRow(1, 'soil'), buildRow(2, 'peat')];

describe('a selection', () => {
  it('takes rows in and out', () => {
    const both = setSelected(NONE, [soil, peat], true);
    expect(countSelected(both)).toBe(2);
    const one = setSelected(both, [soil], false);
    expect([isSelected(one, soil.id), isSelected(one, peat.id)]).toEqual([false, true]);
    expect(countSelected(NONE)).toBe(0);
  });

  it('of all that pass counts those that were taken out', () => {
    const all: Selection = { kind: 'all', total: 2_726, except: new Set() };
    const but = setSelected(all, [soil], false);
    expect([countSelected(but), isSelected(but, soil.id), isSelected(but, peat.id)]).toEqual([2_725, false, true]);
    expect(countSelected(setSelected(but, [soil], true))).toBe(2_726);
  });
});

describe('stepsTo', () => {
  it.each([
    ['proposed', true, ['draft']],
    ['validated', true, ['in_review']],
    ['validated', false, []],
    ['deprecated', false, ['draft', 'proposed', 'in_review']],
    ['deprecated', true, ['draft', 'proposed', 'in_review', 'validated']],
  ] as const)('says from where one comes to be %s', (status, mayReview, from) => {
    expect(stepsTo(status, { mayReview })).toEqual(from);
  });
});
