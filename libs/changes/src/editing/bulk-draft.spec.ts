import { bulkEditsOf } from './bulk-draft.js';

const tariff = { termId: 'tariff', version: 4, domainIds: ['law', 'energy'], successorIds: ['fee'] };
const terms = [{ id: 'tariff' }];
const of = { termId: 'tariff', baseVersion: 4 };

describe('bulkEditsOf', () => {
  it('adds and takes out domains, and leaves the others', () => {
    expect(bulkEditsOf({ terms, addDomainIds: ['water'], removeDomainIds: ['law'] }, [tariff])).toEqual([
      { ...of, kind: 'update', patch: { domainIds: ['energy', 'water'] } },
    ]);
  });

  it('leaves domains alone where none are named', () => {
    expect(bulkEditsOf({ terms, level: null }, [tariff])).toEqual([{ ...of, kind: 'update', patch: { level: null } }]);
  });

  it('moves the status, and deprecates without losing successors', () => {
    expect(bulkEditsOf({ terms, status: 'proposed' }, [tariff])).toContainEqual({
      ...of,
      kind: 'move',
      status: 'proposed',
    });
    expect(bulkEditsOf({ terms, status: 'deprecated' }, [tariff])).toContainEqual({
      ...of,
      kind: 'deprecate',
      successorIds: ['fee'],
    });
  });

  it('starts from the version that was read, else from the present one', () => {
    expect(bulkEditsOf({ terms: [{ id: 'tariff', version: 3 }], level: null }, [tariff])).toMatchObject([
      { baseVersion: 3 },
    ]);
  });

  it('edits a term once, though it is named twice', () => {
    expect(bulkEditsOf({ terms: [...terms, ...terms], level: null }, [tariff])).toHaveLength(1);
  });

  it('asks for a term that is not there too, so that it is refused by name', () => {
    expect(bulkEditsOf({ terms: [{ id: 'nothing' }], level: null }, [])).toMatchObject([{ termId: 'nothing' }]);
  });
});
