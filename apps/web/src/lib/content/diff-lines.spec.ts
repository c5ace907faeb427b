import { buildLabel, idOf } from '../../testing/build-views.js';
import { diffLines } from './diff-lines.js';

const told = (path: string, before: unknown, after: unknown, names = {}) =>
  diffLines([{ path, kind: 'changed', before, after }], names)[0];

describe('diffLines', () => {
  it('reads an item by its text, its language and its kind', () => {
    expect(told('labels', null, buildLabel(1, { form: 'acronym' }))).toMatchObject({
      before: null,
      after: { text: 'soil', language: 'en', tags: ['preferred', 'acronym'] },
    });
  });

  it('names the terms and domains that are given by id', () => {
    const names = { [idOf(5)]: 'matter' };
    expect(
      told('relations', null, { id: idOf(4), type: 'broader', toId: idOf(5), strength: 0.4 }, names)?.after,
    ).toMatchObject({ text: 'matter', tags: ['broader'], strength: 0.4 });
    expect(told('domainIds', idOf(5), null, names)?.before?.text).toBe('matter');
  });

  it('reads plain values', () => {
    expect(told('status', 'draft', 'proposed')).toMatchObject({
      before: { text: 'draft' },
      after: { text: 'proposed' },
    });
    expect(told('removed', false, true)).toMatchObject({ before: { text: 'false' }, after: { text: 'true' } });
  });

  it('says nothing of items that only changed places', () => {
    expect(told('labels.order', ['a'], ['b'])).toBeUndefined();
  });
});
