import { sql } from 'kysely';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgTermTextsRepository } from './pg-term-texts.repository.js';
import { ContentBench } from './testing/content-bench.js';

const test = await createTestDatabase();
afterAll(() => test.close());
const { database } = test;
const bench = new ContentBench(test);

describe('PgTermTextsRepository', () => {
  it('lists the terms in a language that their lexicon gets, and does nothing where the rows are right', async () => {
    const { lexiconId } = await bench.setup(['Tariff', 'Policy']);
    const texts = new PgTermTextsRepository(test.transactions, bench.lexicons, bench.buildRepository());
    await texts.rebuild(lexiconId);
    const before = await bench.stateOf(lexiconId);
    await sql`update lexicon set languages = '{en,fr,de}' where id = ${lexiconId}`.execute(database);

    expect(await texts.rebuild(lexiconId)).toBe(2);
    expect(await texts.rebuild(lexiconId)).toBe(0);

    const rows = await sql<{ name: string }>`
      select name from term_text where lexicon_id = ${lexiconId} and language_key = 'de' order by name`.execute(
      database,
    );
    expect(rows.rows).toEqual([{ name: 'Policy' }, { name: 'Tariff' }]);
    await sql`update lexicon set languages = '{en,fr}' where id = ${lexiconId}`.execute(database);
    await texts.rebuild(lexiconId);
    expect(await bench.stateOf(lexiconId)).toEqual(before);
  });

  it('makes all rows anew when it is told to, whatever has become of them', async () => {
    const { lexiconId } = await bench.setup(['Tariff', 'Policy']);
    const texts = new PgTermTextsRepository(test.transactions, bench.lexicons, bench.buildRepository());
    const before = await bench.stateOf(lexiconId);
    await sql`delete from label where lexicon_id = ${lexiconId} and text = 'Policy'`.execute(database);
    await sql`update term_text set name = 'Wrong', text = '' where lexicon_id = ${lexiconId}`.execute(database);

    expect(await texts.rebuild(lexiconId, { force: true })).toBe(2);

    expect(await bench.stateOf(lexiconId)).toEqual(before);
  });
});
