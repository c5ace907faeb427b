import { isDeepStrictEqual } from 'node:util';
import type { LabelView } from '@lexikon/contracts/sheets';
import type { RemovedTermView, TermRow, TermView } from '@lexikon/contracts/terms';
import type { RelationView } from '@lexikon/contracts/relations';
import type { SearchPage } from '@lexikon/contracts/search';
import type { ModelTerm } from './lexicon-model.js';
import { HIERARCHY_OF, inverseOf } from './rules.js';
import type { World } from './world.js';

/** Holds everything that can be read of the lexicon against the model. */
export async function compareAll(world: World): Promise<void> {
  const terms = world.model.live();
  // Reads only, so several at once.
  const reader = async () => {
    for (let term = terms.pop(); term; term = terms.pop()) await compareTerm(world, term);
  };
  await Promise.all([reader(), reader(), reader(), reader()]);
  for (const language of ['en', 'fr']) await compareLists(world, language);
  await compareRemoved(world);
  await compareHistory(world);
}

async function get<T>(world: World, path: string, status = 200): Promise<T> {
  const [reader] = world.members;
  if (!reader) throw new Error('Nobody can read');
  const answer = await world.ask(reader, 'GET', path);
  expect({ path, status: answer.status }).toEqual({ path, status });
  return answer.body as T;
}

async function compareTerm(world: World, term: ModelTerm): Promise<void> {
  const { id, iri, version, content, validatedVersion, source } = term;
  const { status, level, domainIds, sheet } = content;
  const view = await get<TermView>(world, `/api/terms/${id}`);
  const name = nameIn(sheet.labels, 'en')?.text;
  expect(view).toMatchObject({ id, iri, version, status, level, domainIds, validatedVersion, source, name, ...sheet });
  expect(view.successors.map((successor) => successor.id)).toEqual(content.successorIds);
  const { items } = await get<{ items: RelationView[] }>(world, `/api/terms/${id}/relations?limit=200`);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(items.map(({ term: other, ...seen }) => ({ ...seen, other: other.id })).sort(byId)).toEqual(
    seenFrom(world, id).sort(byId),
  );
  await compareSearch(world, term);
}

/** Relations from both ends, without those of removed terms. */
function seenFrom({ model }: World, id: string) {
  return model
    .live()
    .flatMap((from) =>
      from.content.relations
        .filter(({ toId }) => (from.id === id || toId === id) && !model.get(toId).content.removed)
        .map(({ toId, type, ...facts }) =>
          from.id === id
            ? { ...facts, type, direction: 'out', other: toId }
            : { ...facts, type: inverseOf(type), direction: 'in', other: from.id },
        ),
    );
}

async function compareSearch(world: World, { id, content }: ModelTerm): Promise<void> {
  for (const { text, kind } of content.sheet.labels) {
    if (kind === 'preferred') await compareHits(world, id, text);
  }
}

async function compareHits(world: World, id: string, text: string): Promise<void> {
  const query = new URLSearchParams({ q: text, lexicon: world.place.lexiconId, limit: '100' });
  const { items } = await get<SearchPage>(world, `/api/search?${query.toString()}`);
  expect({ text, found: items.map((hit) => hit.id) }).toEqual({ text, found: expect.arrayContaining([id]) });
  const gone = items.filter((hit) => world.model.get(hit.id).content.removed);
  expect(gone).toEqual([]);
}

async function compareLists(world: World, language: string): Promise<void> {
  const { model, place } = world;
  const query = `lexiconId=${place.lexiconId}&language=${language}&limit=200`;
  const { items } = await get<{ items: TermRow[] }>(world, `/api/terms?${query}`);
  const above = (id: string) =>
    model
      .get(id)
      .content.relations.filter(({ type }) => HIERARCHY_OF[type] === 'broader')
      .map(({ toId }) => toId)
      .filter((toId) => !model.get(toId).content.removed);
  const expected = model.live().map(({ id, version, content: { status, level, sheet, domainIds } }) => {
    const label = nameIn(sheet.labels, language);
    const childCount = model.live().filter((other) => above(other.id).includes(id)).length;
    const own = (label?.language ?? null) === language;
    const domains = domainIds.toSorted();
    return { id, version, status, level, top: sheet.top, name: label?.text, own, childCount, domains };
  });
  const shown = items.map(({ id, version, status, level, top, name, own, childCount, domainIds }) => {
    return { id, version, status, level, top, name, own, childCount, domains: domainIds.toSorted() };
  });
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId));
  const { compare } = new Intl.Collator('en');
  expect(items.map(({ name, id }) => [name, id])).toEqual(
    items.map(({ name, id }) => [name, id] as const).toSorted((a, b) => compare(a[0], b[0]) || (a[1] < b[1] ? -1 : 1)),
  );
  const roots = await get<{ items: TermRow[] }>(world, `/api/terms?${query}&roots=true`);
  const rootIds = model.live().filter(({ id }) => above(id).length === 0);
  expect(roots.items.map(({ id }) => id).sort()).toEqual(rootIds.map(({ id }) => id).sort());
}

async function compareRemoved(world: World): Promise<void> {
  const { model, place } = world;
  const { items } = await get<{ items: RemovedTermView[] }>(
    world,
    `/api/lexicons/${place.lexiconId}/removed?limit=200`,
  );
  const idsOf = (terms: readonly { id: string; version: number }[]) => new Map(terms.map((t) => [t.id, t.version]));
  expect(idsOf(items)).toEqual(idsOf(model.removed()));
  for (const { id } of model.removed().slice(0, 5)) {
    await get(world, `/api/terms/${id}`, 404);
    expect((await get<TermView>(world, `/api/terms/${id}?removed=true`)).removedAt).toEqual(expect.any(String));
  }
}

/** Exactly one revision for each edit that was applied, one change for each intent, and one event for each change. */
async function compareHistory({ model, test, place }: World): Promise<void> {
  const { rows } = await test.pool.query<{ id: string; contents: unknown[]; changes: string[] }>(
    `select t.id, jsonb_agg(r.content order by r.version) as contents,
            array_agg(r.change_id::text order by r.version) as changes
       from term t join revision r on r.term_id = t.id where t.lexicon_id = $1 group by t.id`,
    [place.lexiconId],
  );
  expect(rows).toHaveLength(model.terms.size);
  for (const { id, contents, changes } of rows) {
    const { history } = model.get(id);
    expect({ id, changes }).toEqual({ id, changes: history.map(({ change }) => change.id) });
    const expected = history.map(({ content }) => content);
    // Jest's comparison of all of it takes seconds: it is for showing what differs.
    if (!isDeepStrictEqual(contents, expected)) expect({ id, contents }).toEqual({ id, contents: expected });
  }
  const counted = await test.pool.query<{ changes: number; events: number }>(
    `select (select count(*)::integer from change where lexicon_id = $1) as changes,
            (select count(*)::integer from outbox where lexicon_id = $1 and type = 'terms.changed') as events`,
    [place.lexiconId],
  );
  expect(counted.rows[0]).toEqual({ changes: model.changes.length, events: model.changes.length });
}

/** As people read it: their language, then its family, then English, then what there is. */
function nameIn(labels: readonly LabelView[], language: string): LabelView | undefined {
  const preferred = labels.filter(({ kind }) => kind === 'preferred');
  const inOrder = [
    (tag: string | null) => tag === language,
    (tag: string | null) => tag?.startsWith(`${language}-`) ?? false,
    (tag: string | null) => tag === 'en',
    (tag: string | null) => tag === null,
    () => true,
  ];
  const found = inOrder.map((suits) => preferred.find((label) => suits(label.language))).find((label) => label);
  return found ?? labels.find(({ kind }) => kind === 'alternative') ?? labels[0];
}
