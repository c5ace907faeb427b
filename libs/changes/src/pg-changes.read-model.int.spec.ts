import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgChangesReadModel } from './pg-changes.read-model.js';
import { ContentBench, define, ids } from './testing/content-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());

const bench = new ContentBench(test);
const changes = new PgChangesReadModel(test.pool, test.database);
const ALL = { limit: 100, after: null };

async function authoredBy(author: string) {
  const { lexiconId } = await bench.setup();
  await sql`update change set author = ${author} where lexicon_id = ${lexiconId}`.execute(test.database);
  const [change] = await changes.list(lexiconId, ALL);
  return change;
}

describe('PgChangesReadModel', () => {
  it('names the account of an author, and nobody else', async () => {
    const id = ids.next();
    const account = { id, email: 'ada@example.org', email_key: 'ada@example.org', name: 'Ada', is_admin: false };
    await test.database
      .insertInto('account')
      .values({ ...account, created_at: new Date() })
      .execute();

    expect(await authoredBy(`user:${id}`)).toMatchObject({ author: `user:${id}`, authorName: 'Ada' });
    for (const author of [`user:${ids.next()}`, `token:${id}`, 'system', 'user:ada']) {
      expect(await authoredBy(author)).toMatchObject({ author, authorName: null });
    }
  });

  it('names the first three terms of a change as it left them', async () => {
    const { lexiconId, apply, first } = await bench.setup(['One', 'Two', 'Three', 'Four']);
    await apply({ kind: 'remove', termId: first, baseVersion: 1 });

    const [removal, creation] = await changes.list(lexiconId, ALL);

    expect(removal?.terms).toEqual([{ id: first, name: 'One' }]);
    expect(creation?.terms).toHaveLength(3);
  });

  it('pages through changes of one moment', async () => {
    const { lexiconId, apply, first } = await bench.setup();
    await apply(define(first, 'Old.'));
    await apply(define(first, 'New.', 2));

    const all = await changes.list(lexiconId, ALL);
    const [newest] = all;
    const rest = await changes.list(lexiconId, { limit: 10, after: newest ? { at: newest.at, id: newest.id } : null });

    // The bench's clock stands still.
    expect(new Set(all.map(({ at }) => at.getTime())).size).toBe(1);
    expect([all.length, rest]).toEqual([3, all.slice(1)]);
  });

  it('says of a change which one holds it undone, until that is undone itself', async () => {
    const { lexiconId, service, apply, first } = await bench.setup();
    const { changeId } = await apply(define(first, 'Old.'));
    const caller = { actor: { kind: 'system' }, requestId: 'spec' } as const;
    const undoing = { conflicts: 'refuse', reason: null, origin: 'cli' } as const;

    const undo = await service.undo(caller, changeId ?? '', undoing);
    const undone = await changes.find(changeId ?? '');
    await service.undo(caller, undo.changeId ?? '', undoing);

    expect(undone).toMatchObject({ lexiconId, undoneBy: undo.changeId });
    expect(await changes.find(changeId ?? '')).toMatchObject({ undoneBy: null });
    expect(await changes.find(undo.changeId ?? '')).toMatchObject({ undoes: changeId, undoneBy: expect.any(String) });
  });

  it('compares each revision with the one before, also across pages', async () => {
    const { apply, first } = await bench.setup();
    await apply(define(first, 'Old.'));
    await apply(define(first, 'New.', 2));

    const page = await changes.listRevisions(first, { limit: 2, beforeVersion: null });
    const rest = await changes.listRevisions(first, { limit: 2, beforeVersion: 2 });

    expect(page.map(({ version }) => version)).toEqual([3, 2]);
    expect(page[1]).toMatchObject({
      before: { sheet: { definitions: [] } },
      after: { sheet: { definitions: [{ text: 'Old.' }] } },
    });
    expect(rest).toMatchObject([{ version: 1, before: null }]);
  });

  it('lists what a change made of its terms by id, with what they were', async () => {
    const { apply, termIds, first } = await bench.setup(['One', 'Two']);
    const { changeId } = await apply(...termIds.map((id) => define(id, 'New.')));
    const [low = '', high = ''] = [...termIds].sort();

    const steps = await changes.listSteps(changeId ?? '', { limit: 10, afterId: null });

    expect(steps.map(({ termId, version }) => [termId, version])).toEqual([
      [low, 2],
      [high, 2],
    ]);
    expect(steps[0]).toMatchObject({ before: { sheet: { definitions: [] } } });
    expect(await changes.listSteps(changeId ?? '', { limit: 10, afterId: low })).toEqual(steps.slice(1));
    expect(await changes.findRevision(first, 2)).toMatchObject({ termId: first, version: 2, changeId });
  });

  it('knows the names of removed terms and of domains, and of nothing else', async () => {
    const { apply, first, lexiconId } = await bench.setup();
    const law = ids.next();
    await sql`
      insert into domain (id, lexicon_id, iri, labels, name_key, kind, position, kept, version, created_at)
      values (${law}, ${lexiconId}, ${law}, '[{"language": "fr", "text": "Droit"}, {"language": "en", "text": "Law"}]',
              'droit', 'domain', 0, '{}', 1, now())`.execute(test.database);
    await apply({ kind: 'remove', termId: first, baseVersion: 1 });

    expect(await changes.listNames([first, law, ids.next()])).toEqual(
      new Map([
        [first, 'Tariff'],
        [law, 'Law'],
      ]),
    );
    expect(await changes.listNames([])).toEqual(new Map());
  });

  it('has the facts of a lexicon’s own terms', async () => {
    const { lexiconId, first, apply } = await bench.setup();
    const other = await bench.setup();
    await apply(define(first, 'New.'));

    expect(await changes.listPresent(lexiconId, [first, other.first])).toEqual([
      { termId: first, version: 2, domainIds: [], successorIds: [] },
    ]);
  });
});
