import { sql } from 'kysely';
import type { Edit } from '@lexikon/changes/change';
import { buildDefinition, buildLabel, buildSheet } from '@lexikon/changes/testing/build-content';
import { ContentBench, ids } from '@lexikon/changes/testing/content-bench';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgTermScopeReadModel } from './pg-term-scope.read-model.js';
import { PgTermsReadModel } from './pg-terms.read-model.js';
import type { ListedTerm, TermFilter, TermOrder, TermPage } from './terms.read-model.js';

const test = await createTestDatabase();
afterAll(() => test.close());

const bench = new ContentBench(test);
const terms = new PgTermsReadModel(test.pool, test.database);
const scopes = new PgTermScopeReadModel(test.pool);

const PAGE: TermPage = { languageKey: 'en', secondKey: null, limit: 100, order: { by: 'name', after: null } };
const LACKS_FRENCH = { missing: { part: 'label', languageKey: 'fr' } } as const;

type Creation = Omit<Extract<Edit, { kind: 'create' }>, 'kind' | 'termId' | 'sheet'>;

/** A lexicon with a term for each name: what is said of it is what it is created with, beside its sheet. */
async function setup(given: Readonly<Record<string, Creation>>, over: Parameters<typeof buildSheet>[1] = {}) {
  const { lexiconId, apply } = await bench.setup([]);
  const idOf: Record<string, string> = Object.fromEntries(Object.keys(given).map((name) => [name, ids.next()]));
  await apply(
    ...Object.entries(given).map(([name, rest]): Edit => {
      return { kind: 'create', termId: idOf[name] ?? '', sheet: buildSheet(name, over), ...rest };
    }),
  );
  const scope = await scopes.find(Object.values(idOf)[0] ?? '');
  if (!scope) throw new Error('The first term is not there.');
  const { lexicon } = scope;
  const list = (filter: TermFilter, page: Partial<TermPage> = {}) => terms.list(lexicon, filter, { ...PAGE, ...page });
  const names = async (filter: TermFilter, page: Partial<TermPage> = {}) =>
    (await list(filter, page)).map(({ name }) => name);
  const touch = (name: string, at: string) =>
    sql`update term set updated_at = ${at} where id = ${idOf[name]}`.execute(test.database);
  return { lexiconId, lexicon, apply, idOf: (name: string) => idOf[name] ?? '', list, names, touch };
}

/** Page after page of two, as the interface asks for them. */
async function paged(list: (page: Partial<TermPage>) => Promise<readonly ListedTerm[]>, by: TermOrder['by']) {
  const found: string[] = [];
  for (let order: TermOrder = { by, after: null }; ;) {
    const page = await list({ order, limit: 2 });
    found.push(...page.map(({ name }) => name));
    const last = page.at(-1);
    if (!last) return found;
    if (by === 'updated') order = { by, after: { at: last.updatedAt, id: last.id } };
    else if (by === 'status') order = { by, after: last };
    else order = { by, after: last };
  }
}

describe('PgTermsReadModel.list', () => {
  it('goes by the time of the last change, the latest first', async () => {
    const { names, list, touch } = await setup({ Fee: {}, Price: {}, Tariff: {}, Tax: {}, Toll: {} });
    await touch('Tax', '2100-01-03');
    await touch('Fee', '2100-01-01');
    await touch('Toll', '2100-01-01');

    const all = await names({}, { order: { by: 'updated', after: null } });

    expect([all[0], all.slice(1, 3).sort(), all.slice(3).sort()]).toEqual([
      'Tax',
      ['Fee', 'Toll'],
      ['Price', 'Tariff'],
    ]);
    expect(await paged((page) => list({}, page), 'updated')).toEqual(all);
    expect(await names({ changedSince: new Date('2100-01-02') })).toEqual(['Tax']);
    expect(await names({ changedSince: new Date('2100-01-01'), prefix: 't' })).toEqual(['Tax', 'Toll']);
  });

  it('goes by status as a term goes through them, then by name', async () => {
    const { names, list } = await setup({
      Fee: { status: 'deprecated' },
      Price: { status: 'validated' },
      Tariff: {},
      Tax: { status: 'validated' },
      Toll: { status: 'proposed', level: 'beginner' },
      Duty: { level: 'beginner' },
    });
    const order: TermOrder = { by: 'status', after: null };

    expect(await names({}, { order })).toEqual(['Duty', 'Tariff', 'Toll', 'Price', 'Tax', 'Fee']);
    expect(await paged((page) => list({}, page), 'status')).toEqual(await names({}, { order }));
    expect(await names({ level: 'beginner' }, { order })).toEqual(['Duty', 'Toll']);
    expect(await names({ status: 'validated' }, { order, limit: 1 })).toEqual(['Price']);
  });

  it('finds what lacks a label or a definition, in a language of the lexicon or in another one', async () => {
    const french = buildLabel('Prix', { language: 'fr' });
    const german = buildDefinition('Ein Preis.', { language: 'de' });
    const { names, apply, idOf } = await setup({ Fee: { status: 'proposed' }, Tariff: {} });
    const sheet = buildSheet('', { labels: [buildLabel('Price'), french], definitions: [german] });
    await apply({ kind: 'create', termId: ids.next(), sheet });
    const lacking = (part: 'label' | 'definition', languageKey: string) => ({ missing: { part, languageKey } });

    expect(await names(lacking('label', 'fr'))).toEqual(['Fee', 'Tariff']);
    expect(await names(lacking('label', 'fr'), { languageKey: 'fr' })).toEqual(['Fee', 'Tariff']);
    expect(await names(lacking('label', 'en'))).toEqual([]);
    expect(await names(lacking('definition', 'de'))).toEqual(['Fee', 'Tariff']);
    expect(await names(lacking('label', 'de'))).toEqual(['Fee', 'Price', 'Tariff']);
    expect(await names({ ...LACKS_FRENCH, status: 'proposed' })).toEqual(['Fee']);
    await apply({ kind: 'remove', termId: idOf('Fee'), baseVersion: 1 });
    expect(await names(LACKS_FRENCH)).toEqual(['Tariff']);
  });

  it.each<TermOrder['by']>(['name', 'updated'])('finds by %s what few terms have, however far they are', async (by) => {
    const all = Array.from({ length: 60 }, (_, i) => `term ${String(i).padStart(2, '0')}`);
    const isRare = (_: string, i: number) => i % 20 === 19;
    const given = Object.fromEntries(
      all.map((name, i) => [name, isRare(name, i) ? { level: 'beginner' } : {}] as const),
    );
    const { list, touch } = await setup(given as Record<string, Creation>);
    // By either order they stand alike.
    for (const [i, name] of all.entries()) await touch(name, new Date(Date.UTC(2100, 0, 100 - i)).toISOString());

    const found = await paged((page) => list({ level: 'beginner', changedSince: new Date(0) }, page), by);

    expect(found).toEqual(all.filter(isRare));
  });

  it('keeps to names that begin with no letter, or with one', async () => {
    const { names } = await setup({ '3D model': {}, '(soil)': {}, Éolienne: {}, eau: {}, Þing: {}, θ: {} });

    expect(await names({ prefix: '#' })).toEqual(['(soil)', '3D model']);
    expect(await names({ prefix: 'e' })).toEqual(['eau', 'Éolienne']);
    expect(await names({ prefix: 'þ' })).toEqual(['Þing']);
  });

  it('shows a second language, in how many languages a term is named, and what takes its place', async () => {
    const { lexicon, idOf, apply, list } = await setup({ Fee: {}, Rate: {} });
    const labels = [
      buildLabel('Tariff'),
      buildLabel('Tarif', { language: 'fr' }),
      buildLabel('FIT', { kind: 'hidden' }),
    ];
    const successorIds = [idOf('Fee'), idOf('Rate')];
    const termId = ids.next();
    await apply({ kind: 'create', termId, sheet: buildSheet('', { labels }), status: 'deprecated', successorIds });
    await apply({ kind: 'remove', termId: idOf('Rate'), baseVersion: 1 });

    const [fee, tariff] = await list({}, { secondKey: 'fr' });

    expect(fee).toMatchObject({ name: 'Fee', secondName: null, languageCount: 1, successors: [] });
    expect(tariff).toMatchObject({
      secondName: 'Tarif',
      languageCount: 2,
      successors: [{ id: idOf('Fee'), name: 'Fee' }],
      updatedAt: expect.any(Date),
    });
    expect((await terms.list(lexicon, {}, PAGE))[1]).toMatchObject({ secondName: null });
  });
});

describe('PgTermsReadModel.count', () => {
  it('counts what a list has, whatever it asks', async () => {
    const { lexicon, names } = await setup({
      Fee: { status: 'proposed', level: 'beginner' },
      Price: { status: 'proposed' },
      Tariff: {},
    });
    const filters: TermFilter[] = [
      {},
      { status: 'proposed' },
      { status: 'proposed', level: 'beginner' },
      { prefix: 't' },
      { prefix: 'f', status: 'proposed' },
      LACKS_FRENCH,
      { ...LACKS_FRENCH, status: 'draft' },
      { missing: { part: 'definition', languageKey: 'de' }, prefix: 'p' },
      { changedSince: new Date('2100-01-01') },
      { rootsOnly: true, status: 'draft' },
    ];

    const counts = await Promise.all(filters.map((filter) => terms.count(lexicon, filter, 'en')));

    expect(counts).toEqual(await Promise.all(filters.map(async (filter) => (await names(filter)).length)));
    expect(counts).toEqual([3, 2, 1, 1, 1, 3, 1, 1, 0, 1]);
  });

  it('takes the lexicon’s own count of a large one', async () => {
    const { lexicon, lexiconId } = await setup({ Fee: {} });
    await countedAs(lexiconId, 20_001, {});

    expect([await terms.count(lexicon, {}, 'en'), await terms.count(lexicon, { prefix: 'f' }, 'en')]).toEqual([
      20_001, 1,
    ]);
  });
});

describe('PgTermsReadModel.listVersions', () => {
  it('has the first by name of all that pass, each with its version', async () => {
    const { lexicon, idOf, apply } = await setup({ Tariff: {}, Fee: {}, Price: { status: 'proposed' } });
    await apply({ kind: 'update', termId: idOf('Fee'), baseVersion: 1, patch: { level: 'beginner' } });

    const drafts = await terms.listVersions(lexicon, { status: 'draft' }, { languageKey: 'en', limit: 10 });

    expect(drafts).toEqual([
      { id: idOf('Fee'), version: 2 },
      { id: idOf('Tariff'), version: 1 },
    ]);
    expect(await terms.listVersions(lexicon, {}, { languageKey: 'en', limit: 2 })).toMatchObject([
      { id: idOf('Fee') },
      { id: idOf('Price') },
    ]);
  });
});

describe('PgTermsReadModel.findNeighbours', () => {
  it('has what stands before and after in the list by name, and the place between them', async () => {
    const { lexicon, idOf } = await setup({ Zinc: {}, éolienne: {}, abri: {}, '2D': {} });
    const of = (name: string) => terms.findNeighbours(lexicon, idOf(name), 'fr');
    const named = (name: string) => ({ id: idOf(name), name });

    expect(await of('2D')).toEqual({ previous: null, next: named('abri'), position: 1, total: 4 });
    expect(await of('éolienne')).toEqual({ previous: named('abri'), next: named('Zinc'), position: 3, total: 4 });
    expect(await of('Zinc')).toEqual({ previous: named('éolienne'), next: null, position: 4, total: 4 });
    expect(await terms.findNeighbours(lexicon, ids.next(), 'fr')).toBeNull();
  });

  it('takes the letters before from the counts of a large lexicon', async () => {
    const { lexicon, lexiconId, idOf } = await setup({ '2D': {}, abri: {}, eau: {}, Éolienne: {}, zinc: {} });
    await countedAs(lexiconId, 20_001, { '#': 10, a: 5_000, e: 2, z: 1 });
    const placeOf = async (name: string) => (await terms.findNeighbours(lexicon, idOf(name), 'en'))?.position;

    expect(await Promise.all(['2D', 'abri', 'eau', 'Éolienne', 'zinc'].map(placeOf))).toEqual([
      1, 11, 5_011, 5_012, 5_013,
    ]);
    expect(await terms.findNeighbours(lexicon, idOf('zinc'), 'en')).toMatchObject({ total: 5_013, next: null });
  });
});

function countedAs(lexiconId: string, count: number, letters: Readonly<Record<string, number>>) {
  const counted = { terms: count, relations: 0, removed: 0, defined: 0, counted_at: new Date() };
  const none = { statuses: '{}', languages: '{}', domains: '{}' };
  const row = { lexicon_id: lexiconId, ...counted, ...none, letters: JSON.stringify({ en: letters }) };
  return test.database.insertInto('lexicon_count').values(row).execute();
}
