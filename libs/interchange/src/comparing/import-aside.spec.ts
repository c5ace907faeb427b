import type { SaidAside, SaidDomain } from '../imports/import.js';
import { compareAside } from './import-aside.js';
import type { PresentDomain, PresentLexicon } from '../imports/import-present.read-model.js';

const domain = (iri: string, name: string, more: Partial<SaidDomain> = {}): SaidDomain => ({
  id: null,
  iri,
  parentIri: null,
  kind: 'collection',
  labels: [{ language: 'en', text: name }],
  position: 0,
  kept: [],
  ...more,
});
const said = (...domains: readonly SaidDomain[]): SaidAside => ({ schemeIri: 'urn:scheme', kept: [], domains });
const present = (...domains: readonly SaidDomain[]): PresentLexicon => ({
  baseIri: 'urn:base:',
  schemeIri: 'urn:scheme',
  defaultLanguage: 'en',
  kept: [],
  domains: domains.map((one): PresentDomain => ({
    ...one,
    id: `id of ${one.iri}`,
    parentId: one.parentIri && `id of ${one.parentIri}`,
  })),
});

const compare = (file: SaidAside, here: PresentLexicon, before: SaidAside | null = null, namesOnly = false) =>
  compareAside({ file, before, present: here, namesOnly }, () => 'new');

describe('what a file says beside terms', () => {
  it('is nothing where the lexicon has it all', () => {
    const { aside, domainIds } = compare(said(domain('a', 'Soil')), present(domain('a', 'Soil')));

    expect(aside).toBeNull();
    expect(domainIds).toEqual(new Map([['a', 'id of a']]));
  });

  it('adds domains under their parents, statements and the IRI of the scheme', () => {
    const file = {
      ...said(domain('a', 'Soil', { id: 'A' }), domain('b', 'Clay', { id: 'B', parentIri: 'a' })),
      kept: ['s'],
    };

    const { aside } = compare(file, { ...present(), schemeIri: null });

    expect(aside).toMatchObject({
      schemeIri: 'urn:scheme',
      kept: ['s'],
      domains: [
        { id: 'A', parentId: null },
        { id: 'B', parentId: 'A' },
      ],
    });
  });

  it('takes the new name of the file, unless people have given one of their own', () => {
    const file = said(domain('a', 'New'));
    const before = said(domain('a', 'Old'));

    expect(compare(file, present(domain('a', 'Old')), before).aside?.domains).toMatchObject([
      { labels: [{ text: 'New' }] },
    ]);
    expect(compare(file, present(domain('a', 'Ours')), before).aside).toBeNull();
    expect(compare(file, present(domain('a', 'Old'))).aside).toBeNull();
  });

  it('adds a name in a language that the domain has none in', () => {
    const file = said(domain('a', 'Soil', { labels: [{ language: 'fr', text: 'Sol' }] }));

    const { aside } = compare(file, present(domain('a', 'Soil')));

    expect(aside?.domains).toMatchObject([{ labels: [{ text: 'Soil' }, { text: 'Sol' }] }]);
  });

  it('does not bring back a domain that people removed', () => {
    const { aside, domainIds } = compare(said(domain('a', 'Soil')), present(), said(domain('a', 'Soil')));

    expect([aside, domainIds.size]).toEqual([null, 0]);
  });

  it('moves no domain below itself', () => {
    const before = said(domain('a', 'A'), domain('b', 'B'));
    const file = said(domain('a', 'A'), domain('b', 'B', { parentIri: 'a' }));
    const here = present(domain('a', 'A', { parentIri: 'b' }), domain('b', 'B'));

    expect(compare(file, here, before).aside).toBeNull();
  });

  it('takes away the statements that the source no longer makes, and no others', () => {
    const here = { ...present(), kept: ['old', 'of another source'] };

    const { aside } = compare({ ...said(), kept: ['new'] }, here, { ...said(), kept: ['old'] });

    expect(aside).toMatchObject({ kept: ['new'], gone: ['old'] });
  });

  it('leaves domains alone that a table only names', () => {
    const file = said(domain('a', 'Soil', { parentIri: null, position: 7 }));

    expect(compare(file, present(domain('a', 'Soil', { position: 3 })), null, true).aside).toBeNull();
  });

  it('takes a domain for the one of the same name in the same place', () => {
    const mine = domain('mine', 'Soil', { kind: 'domain' });
    const file = said(
      domain('x', 'soil', { kind: 'domain' }),
      domain('y', 'Clay', { kind: 'domain', parentIri: 'x', id: 'Y' }),
    );

    const { aside, domainIds } = compare(file, present(mine));

    expect(domainIds.get('x')).toBe('id of mine');
    expect(aside?.domains).toMatchObject([{ id: 'Y', parentId: 'id of mine' }]);
  });

  it('leaves a domain its name where the new one is taken', () => {
    const [a, b] = [domain('a', 'A', { kind: 'domain' }), domain('b', 'B', { kind: 'domain' })];

    expect(compare(said(a, { ...b, labels: a.labels }), present(a, b), said(a, b)).aside).toBeNull();
  });
});
