import { sql } from 'kysely';
import { numbered, RecordingAuditLog } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgLexiconPurge } from './pg-lexicon-purge.js';
import { buildLexiconRow } from './testing/build-lexicon-row.js';
import { buildTermRow } from './testing/build-term-row.js';

const { database, transactions, close } = await createTestDatabase();
afterAll(close);

const DAY_MS = 86_400_000;
const now = new Date('2026-06-30T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
const [expired, inGrace, alive] = [numbered(1), numbered(2), numbered(3)];

/** Each lexicon with a row in every table that names it, or a term of it. */
async function seed(lexiconId: string, removedAt: Date | null): Promise<void> {
  const id = lexiconId;
  const named = { name: id, name_key: id, removed_at: removedAt };
  await database
    .insertInto('lexicon')
    .values(buildLexiconRow({ id, workspace_id: numbered(9), ...named }))
    .execute();
  await database
    .insertInto('term')
    .values(buildTermRow({ id, lexicon_id: id }))
    .execute();
  const label = { id, term_id: id, lexicon_id: id, language_key: 'en', text: 'x', folded: 'x' };
  await database
    .insertInto('label')
    .values({ ...label, kind: 'preferred' })
    .execute();
  await sql`insert into term_text values (${id}, 'en', ${id}, 'x', true, true, true, true, to_tsvector('x'))`.execute(
    database,
  );
  await database
    .insertInto('relation')
    .values({ id, lexicon_id: id, type: 'related_to', from_id: id, to_id: numbered(8) })
    .execute();
  const counts = { created: 1, updated: 0, removed: 0 };
  const change = { id, lexicon_id: id, origin: 'ui', author: 'system', request_id: 'r', at: now, ...counts } as const;
  await database.insertInto('change').values(change).execute();
  await database
    .insertInto('revision')
    .values({ term_id: id, version: 1, change_id: id, content: '{}', hash: 'x' })
    .execute();
  await sql`insert into domain (id, lexicon_id, iri, labels, name_key, kind, position, kept, version, created_at)
            values (${id}, ${id}, 'urn:d', '[]', 'd', 'domain', 0, '{}', 1, now())`.execute(database);
}

/** Tables that still have something of a lexicon. */
async function findTraces(lexiconId: string): Promise<readonly string[]> {
  const tables = ['lexicon', 'term', 'label', 'relation', 'change', 'domain'] as const;
  const ofLexicon = tables.map(async (table) => {
    const column = table === 'lexicon' ? 'id' : 'lexicon_id';
    const { rows } = await sql`select from ${sql.table(table)} where ${sql.ref(column)} = ${lexiconId}`.execute(
      database,
    );
    return rows.length > 0 ? [table] : [];
  });
  const ofTerm = (['revision', 'term_text'] as const).map(async (table) => {
    const { rows } = await sql`select from ${sql.table(table)} where term_id = ${lexiconId}`.execute(database);
    return rows.length > 0 ? [table] : [];
  });
  return (await Promise.all([...ofLexicon, ...ofTerm])).flat().sort();
}

describe('PgLexiconPurge', () => {
  it('takes what was removed thirty days ago, wholly, and nothing else', async () => {
    const workspace = { id: numbered(9), name: 'Team', created_at: now };
    await database.insertInto('workspace').values(workspace).execute();
    await seed(expired, daysAgo(30));
    await seed(inGrace, daysAgo(29.9));
    await seed(alive, null);
    const purge = new PgLexiconPurge(transactions, new RecordingAuditLog());

    const purged = await purge.purge(now);

    expect(purged).toBe(1);
    expect(await findTraces(expired)).toEqual([]);
    expect(await findTraces(inGrace)).toHaveLength(8);
    expect(await findTraces(alive)).toHaveLength(8);
    expect(await purge.purge(now)).toBe(0);
  });
});
