import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import type { Edit } from './change.js';
import { buildSheet } from './testing/build-content.js';
import { ada, ContentBench, ids, relate } from './testing/content-bench.js';

const undoing = { conflicts: 'refuse', reason: null, origin: 'ui' } as const;
const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

describe('ChangesService.applyBatches', () => {
  async function* batches(...all: Edit[][]) {
    for (const batch of all) yield await Promise.resolve(batch);
  }

  it('lets a term relate to one of a later batch, and rolls everything back when a late batch is refused', async () => {
    const { lexiconId, service } = await bench.setup([]);
    const [early, late] = [ids.next(), ids.next()];
    const header = { lexiconId, origin: 'import', reason: null } as const;
    const create = (termId: string): Edit => ({ kind: 'create', termId, sheet: buildSheet(termId) });
    const createdIds = new Set([early, late]);

    const refused = service.applyBatches(
      ada,
      header,
      batches([create(early), { ...relate(early, late) }], [create(late), relate(late, early, 'broader')]),
      { createdIds },
    );
    await expect(refused).rejects.toMatchObject({ details: { reason: 'relation.closes-cycle' } });
    expect(await bench.stateOf(lexiconId)).toMatchObject({ terms: null });

    const seen: number[] = [];
    const made = await service.applyBatches(
      ada,
      header,
      batches([create(early), relate(early, late)], [create(late)]),
      {
        createdIds,
        onProgress: async (done) => void seen.push(done),
      },
    );
    expect(made).toMatchObject({ created: 2 });
    expect(seen).toEqual([2, 3]);
    expect(await bench.eventsOf(lexiconId)).toMatchObject([{ bulk: true, term_ids: [early, late] }]);
  });

  it('brings domains and statements along, and undo takes them away again, and back', async () => {
    const { lexiconId, service } = await bench.setup([]);
    const [termId, domainId] = [ids.next(), ids.next()];
    const facts = { iri: 'urn:soils', labels: [{ language: 'en', text: 'Soils' }], position: 0, kept: [] };
    const aside = {
      domains: [{ id: domainId, parentId: null, kind: 'collection', ...facts } as const],
      kept: ['<urn:scheme> <urn:made-by> "us" .'],
      schemeIri: 'urn:scheme',
    };
    const create: Edit = { kind: 'create', termId, sheet: buildSheet('soil'), domainIds: [domainId] };
    const made = await service.applyBatches(ada, { lexiconId, origin: 'import', reason: null }, batches([create]), {
      createdIds: new Set([termId]),
      aside,
    });
    const asideOf = async () => ({
      domains: (await sql`select iri from domain where lexicon_id = ${lexiconId}`.execute(database)).rows,
      lexicon: (await sql`select kept, scheme_iri from lexicon where id = ${lexiconId}`.execute(database)).rows,
    });
    const after = await asideOf();
    expect(after).toEqual({
      domains: [{ iri: 'urn:soils' }],
      lexicon: [{ kept: aside.kept, scheme_iri: 'urn:scheme' }],
    });

    const undone = await service.undo(ada, made.changeId ?? '', undoing);
    expect(await asideOf()).toEqual({ domains: [], lexicon: [{ kept: [], scheme_iri: null }] });

    await service.undo(ada, undone.changeId ?? '', undoing);
    expect(await asideOf()).toEqual(after);
  });

  it('leaves the planner no wrong idea of how much there is', async () => {
    const { lexiconId, service } = await bench.setup([]);
    const termIds = Array.from({ length: 600 }, () => ids.next());
    const creates = termIds.map((termId): Edit => ({ kind: 'create', termId, sheet: buildSheet(termId) }));

    await service.applyBatches(ada, { lexiconId, origin: 'import', reason: null }, batches(creates), {
      createdIds: new Set(termIds),
    });

    const { rows } = await sql<{ estimate: number }>`
      select reltuples::integer as estimate from pg_class where oid = 'term'::regclass`.execute(database);
    expect(rows[0]?.estimate).toBeGreaterThanOrEqual(600);
  });
});
