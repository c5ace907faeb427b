import { sql } from 'kysely';
import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { SystemClock } from '@lexikon/platform/system-clock';
import { PgLexiconCountsRepository } from './pg-lexicon-counts.repository.js';
import { PgLexiconsReadModel } from './pg-lexicons.read-model.js';
import { buildLexiconRow } from './testing/build-lexicon-row.js';
import { buildTermRow } from './testing/build-term-row.js';

const { database, pool, transactions, close } = await createTestDatabase();
afterAll(close);

const lexiconId = numbered(1);
const [soil, clay, loam, gone] = [11, 12, 13, 14].map(numbered) as [string, string, string, string];
const [earth, water] = [numbered(21), numbered(22)];
const counts = new PgLexiconCountsRepository(transactions, new SystemClock());
const findStats = () => new PgLexiconsReadModel(pool).findStats(lexiconId);

beforeAll(async () => {
  const workspace = { id: numbered(9), name: 'Team', created_at: new Date() };
  await database.insertInto('workspace').values(workspace).execute();
  await database
    .insertInto('lexicon')
    .values(buildLexiconRow({ id: lexiconId, workspace_id: numbered(9) }))
    .execute();
  const of = { lexicon_id: lexiconId };
  const defined = JSON.stringify({ labels: [], definitions: [{ text: 'Where roots are.' }] });
  await database
    .insertInto('term')
    .values([
      buildTermRow({ ...of, id: soil, sheet: defined, status: 'validated', domain_ids: [earth, water] }),
      buildTermRow({ ...of, id: clay, sheet: defined, domain_ids: [earth] }),
      buildTermRow({ ...of, id: loam, status: 'proposed' }),
      buildTermRow({ ...of, id: gone, removed_at: new Date(), domain_ids: [earth] }),
    ])
    .execute();
  const text = { lexicon_id: lexiconId, name: 'x', own: true, is_root: true, text: sql<string>`''` };
  await database
    .insertInto('term_text')
    .values([
      { ...text, term_id: soil, language_key: 'en', named: true, defined: true, name: 'Soil' },
      { ...text, term_id: soil, language_key: 'nl-be', named: true, defined: true },
      { ...text, term_id: soil, language_key: 'fr', named: false, defined: false, name: 'Étage' },
      { ...text, term_id: clay, language_key: 'en', named: true, defined: false, name: '2-clay' },
      { ...text, term_id: clay, language_key: '', named: false, defined: true },
      { ...text, term_id: loam, language_key: '', named: true, defined: false },
    ])
    .execute();
  const relation = { lexicon_id: lexiconId, type: 'related_to' };
  await database
    .insertInto('relation')
    .values([
      { ...relation, id: numbered(41), from_id: soil, to_id: clay },
      { ...relation, id: numbered(42), from_id: clay, to_id: gone },
      { ...relation, id: numbered(43), from_id: gone, to_id: soil },
    ])
    .execute();
});

describe('PgLexiconCountsRepository.recount', () => {
  it('counts terms, relations between them, statuses, languages and domains', async () => {
    await counts.recount(lexiconId);

    expect(await findStats()).toEqual({
      terms: 3,
      removed: 1,
      relations: 1,
      statuses: { validated: 1, draft: 1, proposed: 1 },
      languages: {
        '': { preferred: 1, defined: 1 },
        en: { preferred: 2, defined: 1 },
        'nl-BE': { preferred: 1, defined: 1 },
      },
      domains: { [earth]: 2, [water]: 1 },
      defined: 2,
      letters: { en: { s: 1, '#': 1 }, fr: { e: 1 } },
      countedAt: expect.any(Date),
    });
  });

  it('is what a list of lexicons says of each', async () => {
    await counts.recount(lexiconId);

    const lexicon = await new PgLexiconsReadModel(pool).find({ kind: 'system' }, lexiconId, new Date());

    expect(lexicon).toMatchObject({
      termCount: 3,
      waitingCount: 1,
      definedCount: 2,
      preferredCounts: { en: 2, fr: 0 },
    });
  });

  it('says the same when it is repeated, also at the same time', async () => {
    const before = await findStats();

    await Promise.all([counts.recount(lexiconId), counts.recount(lexiconId), counts.recount(lexiconId)]);

    expect(await findStats()).toEqual({ ...before, countedAt: expect.any(Date) });
  });

  it('has nothing to say of a lexicon that is gone', async () => {
    await expect(counts.recount(numbered(99))).resolves.toBeUndefined();

    expect(await new PgLexiconsReadModel(pool).findStats(numbered(99))).toBeNull();
  });
});
