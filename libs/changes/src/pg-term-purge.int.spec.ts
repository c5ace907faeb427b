import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgTermPurge } from './pg-term-purge.js';
import { ContentBench, relate } from './testing/content-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

describe('PgTermPurge', () => {
  it('deletes what was removed 30 days ago, but not a term that a successor names', async () => {
    const { first, second, third, apply } = await bench.setup(['Tariff', 'Policy', 'Law']);
    await apply(relate(third, first));
    await apply({ kind: 'deprecate', termId: third, baseVersion: 2, successorIds: [second] });
    await apply({ kind: 'remove', termId: first, baseVersion: 1 }, { kind: 'remove', termId: second, baseVersion: 1 });
    const purge = new PgTermPurge(test.transactions);

    expect(await purge.purge(new Date('2026-01-31'))).toBe(0);
    expect(await purge.purge(new Date('2026-02-02'))).toBeGreaterThan(0);

    expect(await bench.termOf(first)).toBeUndefined();
    expect(await bench.revisionsOf(first)).toEqual([]);
    expect(await bench.termOf(second)).toBeDefined();
    expect((await sql`select from relation where from_id = ${third}`.execute(database)).rows).toEqual([]);
  });
});
