import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { SampleLexicons } from './sample-lexicons.js';
import { createImportBench } from '../testing/import-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const bench = await createImportBench(test);
const sample = bench.get(SampleLexicons);

async function createPersonalWorkspace(name: string): Promise<string> {
  const [id, userId] = [bench.ids.next(), bench.ids.next()];
  await sql`insert into account (id, email, email_key, name, is_admin, created_at)
            values (${userId}, ${name}, ${name}, ${name}, true, now())`.execute(test.database);
  await sql`insert into workspace (id, name, personal_of, created_at)
            values (${id}, ${name}, ${userId}, now())`.execute(test.database);
  return id;
}

async function listLexicons() {
  const { rows } = await sql<{
    workspace: string;
    name: string;
    statuses: string[];
    relations: number;
    domains: number;
  }>`
    select l.workspace_id as workspace, l.name,
           (select array_agg(distinct status order by status) from term where lexicon_id = l.id) as statuses,
           (select count(*)::integer from relation where lexicon_id = l.id) as relations,
           (select count(*)::integer from domain where lexicon_id = l.id) as domains
      from lexicon l
  `.execute(test.database);
  return rows;
}

describe('SampleLexicons.welcome', () => {
  it('gives the first account the sample, and later ones nothing', async () => {
    await sample.welcome('request-1');
    expect(await listLexicons()).toEqual([]);

    const workspace = await createPersonalWorkspace('Ada');
    await sample.welcome('request-2');
    await createPersonalWorkspace('Grace');
    await sample.welcome('request-3');

    const name = 'Intelligence artificielle / Artificial intelligence';
    expect(await listLexicons()).toMatchObject([
      { workspace, name, statuses: ['draft', 'proposed', 'validated'], domains: 9 },
    ]);
    expect((await listLexicons())[0]?.relations).toBeGreaterThan(100);
  });
});
