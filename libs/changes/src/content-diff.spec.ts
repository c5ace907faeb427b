import { diffContents } from './content-diff.js';
import { buildContent, buildDefinition, buildLabel, buildRelation, buildSheet } from './testing/build-content.js';

const tariff = buildLabel('Tariff');
const fit = buildLabel('FIT', { kind: 'alternative' });
const labelled = (...labels: (typeof tariff)[]) => buildContent({ sheet: buildSheet('', { labels }) });

describe('diffContents', () => {
  it('finds nothing between a content and itself', () => {
    expect(diffContents(labelled(tariff, fit), labelled(tariff, fit))).toEqual([]);
  });

  it('finds an item that changed by its id', () => {
    const corrected = { ...tariff, text: 'Feed-in tariff' };

    expect(diffContents(labelled(tariff), labelled(corrected))).toEqual([
      { path: 'labels', kind: 'changed', before: tariff, after: corrected },
    ]);
  });

  it('finds items that came and went', () => {
    expect(diffContents(labelled(tariff), labelled(fit))).toEqual([
      { path: 'labels', kind: 'removed', before: tariff, after: null },
      { path: 'labels', kind: 'added', before: null, after: fit },
    ]);
  });

  it('takes an item written again under a new id for the same', () => {
    expect(diffContents(labelled(tariff, fit), labelled(tariff, { ...fit, id: 'new' }))).toEqual([]);
  });

  it('pairs each of two equal items once', () => {
    const twin = { ...fit, id: 'twin' };

    expect(diffContents(labelled(fit), labelled({ ...fit, id: 'a' }, twin))).toEqual([
      { path: 'labels', kind: 'added', before: null, after: twin },
    ]);
  });

  it('says so where the same items stand in another order', () => {
    expect(diffContents(labelled(tariff, fit), labelled(fit, tariff))).toEqual([
      { path: 'labels.order', kind: 'changed', before: [tariff.id, fit.id], after: [fit.id, tariff.id] },
    ]);
  });

  it('does not call it another order where an item was put between two', () => {
    const third = buildLabel('Tarif', { language: 'fr' });

    expect(diffContents(labelled(tariff, fit), labelled(tariff, third, fit))).toEqual([
      { path: 'labels', kind: 'added', before: null, after: third },
    ]);
  });

  it('has no order of relations: they are kept by id', () => {
    const [a, b] = [buildRelation('is_a', 'policy'), buildRelation('is_a', 'law')];

    expect(diffContents(buildContent({ relations: [a, b] }), buildContent({ relations: [b, a] }))).toMatchObject([]);
  });

  it('finds what changed in a relation', () => {
    const relation = buildRelation('is_a', 'policy');
    const sheet = buildSheet('Tariff');

    const diff = diffContents(
      buildContent({ sheet, relations: [relation] }),
      buildContent({ sheet, relations: [{ ...relation, strength: 0.5 }] }),
    );

    expect(diff).toEqual([
      { path: 'relations', kind: 'changed', before: relation, after: { ...relation, strength: 0.5 } },
    ]);
  });

  it.each([
    [
      'a status',
      { status: 'proposed' as const },
      { path: 'status', kind: 'changed', before: 'draft', after: 'proposed' },
    ],
    ['a removal', { removed: true }, { path: 'removed', kind: 'changed', before: false, after: true }],
    ['a level', { level: 'beginner' as const }, { path: 'level', kind: 'added', before: null, after: 'beginner' }],
    ['a domain', { domainIds: ['law'] }, { path: 'domainIds', kind: 'added', before: null, after: 'law' }],
    ['a successor', { successorIds: ['fee'] }, { path: 'successorIds', kind: 'added', before: null, after: 'fee' }],
  ])('finds %s', (_, over, diff) => {
    const before = buildContent();

    expect(diffContents(before, { ...before, ...over })).toEqual([diff]);
  });

  it('finds what a sheet says of the term as a whole', () => {
    const before = buildContent({ sheet: buildSheet('Tariff', { kept: ['<a> <b> <c> .'] }) });
    const after = { ...before, sheet: { ...before.sheet, top: true, kept: [] } };

    expect(diffContents(before, after)).toEqual([
      { path: 'top', kind: 'changed', before: false, after: true },
      { path: 'kept', kind: 'removed', before: '<a> <b> <c> .', after: null },
    ]);
  });

  it('calls everything added that a new term has', () => {
    const definition = buildDefinition('A price set by law.');
    const after = buildContent({ sheet: buildSheet('', { labels: [tariff], definitions: [definition] }) });

    expect(diffContents(null, after)).toEqual([
      { path: 'status', kind: 'added', before: null, after: 'draft' },
      { path: 'labels', kind: 'added', before: null, after: tariff },
      { path: 'definitions', kind: 'added', before: null, after: definition },
    ]);
  });
});
