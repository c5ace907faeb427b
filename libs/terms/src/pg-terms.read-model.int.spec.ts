import type { Edit } from '@lexikon/changes/change';
import { buildDefinition, buildLabel, buildSheet } from '@lexikon/changes/testing/build-content';
import { ContentBench, ids, relate } from '@lexikon/changes/testing/content-bench';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { fold } from './fold.js';
import { PgHomographsReadModel } from './pg-homographs.read-model.js';
import { PgTermScopeReadModel } from './pg-term-scope.read-model.js';
import { PgTermsReadModel } from './pg-terms.read-model.js';
import type { NamePage, TermFilter, TermPage } from './terms.read-model.js';

const test = await createTestDatabase();
afterAll(() => test.close());

const bench = new ContentBench(test);
const terms = new PgTermsReadModel(test.pool, test.database);
const scopes = new PgTermScopeReadModel(test.pool);
const homographs = new PgHomographsReadModel(test.pool);

const PAGE: NamePage = { languageKey: 'en', limit: 100, after: null };
const byName = ({ after, ...page }: NamePage): TermPage => ({ ...page, secondKey: null, order: { by: 'name', after } });
const FIRST = byName(PAGE);
const REMOVED_PAGE = { limit: 100, after: null };

async function setup(labels: readonly string[]) {
  const { lexiconId, termIds, apply } = await bench.setup(labels);
  const [first = ''] = termIds;
  const scope = await scopes.find(first);
  if (!scope) throw new Error('The first term of the bench is not there.');
  const { lexicon } = scope;
  const create = async (over: Omit<Extract<Edit, { kind: 'create' }>, 'kind' | 'termId'>) => {
    const termId = ids.next();
    await apply({ kind: 'create', termId, ...over });
    return termId;
  };
  const remove = (termId: string, baseVersion = 1) => apply({ kind: 'remove', termId, baseVersion });
  const names = async (filter: TermFilter, page: Partial<NamePage> = {}) =>
    (await terms.list(lexicon, filter, byName({ ...PAGE, ...page }))).map(({ name }) => name);
  return { lexiconId, lexicon, termIds, first, apply, create, remove, names };
}

describe('PgTermsReadModel.find', () => {
  it('finds a term with its successors by name, and whom to ask about it', async () => {
    const { first: fee, lexicon, create } = await setup(['Fee']);
    const termId = await create({ sheet: buildSheet('Tariff'), status: 'deprecated', successorIds: [fee] });

    const found = await terms.find(termId);

    expect(found?.term).toMatchObject({
      id: termId,
      name: 'Tariff',
      version: 1,
      successors: [{ id: fee, name: 'Fee' }],
      replaces: [],
    });
    expect((await terms.find(fee))?.term.replaces).toEqual([{ id: termId, name: 'Tariff' }]);
    expect(found?.lexicon).toEqual(lexicon);
    expect(found?.lexicon).toEqual(await bench.lexicons.find(lexicon.lexiconId));
  });

  it('finds no term of a removed lexicon', async () => {
    const { first, lexiconId } = await setup(['Fee']);
    await test.database.updateTable('lexicon').set({ removed_at: new Date() }).where('id', '=', lexiconId).execute();

    expect([await terms.find(first), await scopes.find(first)]).toEqual([null, null]);
  });
});

describe('PgTermsReadModel.list', () => {
  it('goes by name in the order of Unicode, then by id, from page to page', async () => {
    const { names, termIds, lexicon } = await setup(['zinc', 'Éolienne', 'eau', 'Zinc', 'eau', 'abri', 'étain']);

    const all = await terms.list(lexicon, {}, FIRST);
    const paged: (typeof all)[number][] = [];
    for (let after: NamePage['after'] = null; ;) {
      const page = await terms.list(lexicon, {}, byName({ ...PAGE, limit: 2, after }));
      paged.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = { name: last.name, id: last.id };
    }

    expect(await names({})).toEqual(['abri', 'eau', 'eau', 'Éolienne', 'étain', 'zinc', 'Zinc']);
    expect(all.slice(1, 3).map(({ id }) => id)).toEqual([termIds[2], termIds[4]].sort());
    expect(paged).toEqual(all);
  });

  it('shows a name and a definition that stand in, and says so of the name', async () => {
    const { create, lexicon } = await setup(['Tariff']);
    await create({ sheet: buildSheet('Fee', { definitions: [buildDefinition('A price.')] }) });

    const rows = await terms.list(lexicon, {}, { ...FIRST, languageKey: 'fr' });

    expect(rows).toMatchObject([
      { name: 'Fee', own: false, definition: 'A price.' },
      { name: 'Tariff', own: false, definition: null },
    ]);
    expect(await terms.list(lexicon, {}, FIRST)).toMatchObject([{ own: true }, { own: true }]);
  });

  it('counts the children that are there, each once', async () => {
    const { first: price, termIds, lexicon, apply, remove } = await setup(['Price', 'Fee', 'Tariff']);
    const [, fee = '', tariff = ''] = termIds;
    await apply(relate(fee, price), relate(fee, price, 'part_of'), relate(tariff, price));
    await remove(tariff, 2);

    expect(await terms.list(lexicon, {}, FIRST)).toMatchObject([
      { name: 'Fee', childCount: 0 },
      { name: 'Price', childCount: 1 },
    ]);
    expect(await terms.listChildren(lexicon, price, PAGE)).toMatchObject([{ id: fee }]);
  });

  it('begins the tree where nothing broader is there: also below what was removed', async () => {
    const { first: law, termIds, apply, remove, names } = await setup(['Law', 'Price', 'Fee', 'Tariff']);
    const [, price = '', fee = '', tariff = ''] = termIds;
    await apply(relate(price, law), relate(fee, price), relate(tariff, price), relate(tariff, law));
    const roots = await names({ rootsOnly: true });
    await remove(price, 2);

    expect(roots).toEqual(['Law']);
    expect(await names({ rootsOnly: true })).toEqual(['Fee', 'Law']);
    expect(await names({ rootsOnly: true }, { limit: 1, after: { name: 'Fee', id: fee } })).toEqual(['Law']);
  });

  it('keeps to names that begin with a prefix, in any case and with any accent', async () => {
    const { names } = await setup(['Éolienne', 'eolien', 'Eau', 'être', 'zinc', 'E']);

    expect(await names({ prefix: 'ÉO' })).toEqual(['eolien', 'Éolienne']);
    expect(await names({ prefix: 'é' })).toEqual(['E', 'Eau', 'eolien', 'Éolienne', 'être']);
    expect(await names({ prefix: ' ' })).toHaveLength(6);
  });

  it('filters by status, level and domain at once', async () => {
    const { create, names, lexiconId } = await setup(['Fee']);
    const law = ids.next();
    const domain = { id: law, lexicon_id: lexiconId, iri: law, labels: '[]', name_key: law, kind: 'domain' as const };
    const rest = { position: 0, kept: [], version: 1, created_at: new Date() };
    await test.database
      .insertInto('domain')
      .values({ ...domain, ...rest })
      .execute();
    await create({ sheet: buildSheet('Tariff'), status: 'proposed', level: 'beginner', domainIds: [law] });
    await create({ sheet: buildSheet('Tax'), status: 'proposed', level: 'beginner' });

    expect(await names({ status: 'proposed', level: 'beginner' })).toEqual(['Tariff', 'Tax']);
    expect(await names({ status: 'proposed', level: 'beginner', domainId: law })).toEqual(['Tariff']);
    expect(await names({ status: 'draft' })).toEqual(['Fee']);
  });

  it('has nothing of another lexicon', async () => {
    const [mine] = [await setup(['Fee']), await setup(['Tariff'])];

    expect(await mine.names({})).toEqual(['Fee']);
  });
});

describe('PgTermsReadModel.listStepsUp', () => {
  it('walks up past every term once, and stops at what is removed', async () => {
    const { first: law, termIds, apply, remove } = await setup(['Law', 'Price', 'Fee', 'Tariff']);
    const [, price = '', fee = '', tariff = ''] = termIds;
    await apply(relate(tariff, price), relate(tariff, fee), relate(price, law), relate(fee, law));
    const steps = async () =>
      (await terms.listStepsUp(tariff, 'en')).map(({ fromId, name }) => `${termIds.indexOf(fromId ?? '')} ${name}`);
    const before = await steps();
    await remove(price, 2);

    expect(before.sort()).toEqual(['-1 Tariff', '1 Law', '2 Law', '3 Fee', '3 Price']);
    expect((await steps()).sort()).toEqual(['-1 Tariff', '2 Law', '3 Fee']);
  });

  it('ends in data with a cycle', async () => {
    const { first: law, termIds, lexiconId } = await setup(['Law', 'Price']);
    const [, price = ''] = termIds;
    const edge = (from_id: string, to_id: string) => ({
      id: ids.next(),
      lexicon_id: lexiconId,
      type: 'broader',
      hierarchy: 'broader',
      from_id,
      to_id,
    });
    await test.database
      .insertInto('relation')
      .values([edge(law, price), edge(price, law)])
      .execute();

    expect(await terms.listStepsUp(law, 'en')).toHaveLength(3);
  });
});

describe('PgTermsReadModel.listRemoved', () => {
  it('pages through terms that were removed at once, and names who did it', async () => {
    const { lexicon, termIds, apply } = await setup(['Law', 'Price', 'Fee']);
    await apply(...termIds.map((termId): Edit => ({ kind: 'remove', termId, baseVersion: 1 })));

    const all = await terms.listRemoved(lexicon, REMOVED_PAGE);
    const [, second] = all;
    const after = second ? { at: second.removedAt, id: second.id } : null;

    expect(all.map(({ name }) => name).sort()).toEqual(['Fee', 'Law', 'Price']);
    expect(all[0]).toMatchObject({ version: 2, author: 'user:ada', authorName: null });
    expect(await terms.listRemoved(lexicon, { limit: 10, after })).toEqual(all.slice(2));
  });
});

describe('PgHomographsReadModel', () => {
  it('finds the labels of other terms that fold to the same, but for hidden and removed ones', async () => {
    const { first, lexicon, create, remove } = await setup(['Bank']);
    const shore = buildDefinition('The land beside a river.');
    const other = await create({
      sheet: buildSheet('Shore', {
        labels: [buildLabel('Shore'), buildLabel('bánk', { kind: 'alternative' })],
        definitions: [shore],
      }),
    });
    await create({ sheet: buildSheet('', { labels: [buildLabel('Seat'), buildLabel('bank', { kind: 'hidden' })] }) });
    await remove(await create({ sheet: buildSheet('bank') }));

    const found = await homographs.list(lexicon, [fold('BANK')], first);

    expect(found).toMatchObject([
      { folded: 'bank', languageKey: 'en', kind: 'alternative', termId: other, name: 'Shore', definition: shore.text },
    ]);
    expect(await homographs.list(lexicon, [fold('BANK')], null)).toHaveLength(2);
  });
});
