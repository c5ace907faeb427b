import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { buildCaller, numbered, StubAccess, RecordingOutbox } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import { SystemClock } from '@lexikon/platform/system-clock';
import { UuidIds } from '@lexikon/platform/uuid-ids';
import { LexiconAccess } from '../lexicon-access.js';
import { PgLexiconScopeReadModel } from '../pg-lexicon-scope.read-model.js';
import { buildTermRow } from '../testing/build-term-row.js';
import { buildLexiconRow } from '../testing/build-lexicon-row.js';
import { DomainNames } from './domain-names.js';
import { DomainsService } from './domains.service.js';
import { PgDomainRepository } from './pg-domain.repository.js';
import { PgDomainsReadModel } from './pg-domains.read-model.js';

const { database, pool, transactions, close } = await createTestDatabase();
afterAll(close);

/** Stops between reading and deciding, long enough for another to come in, were it let in. */
class PausedDomainRepository extends PgDomainRepository {
  override async lockAll(tx: Tx, lexiconId: string) {
    const domains = await super.lockAll(tx, lexiconId);
    await sleep(200);
    return domains;
  }

  override async findIdByName(tx: Tx, lexiconId: string, name: string) {
    const id = await super.findIdByName(tx, lexiconId, name);
    await sleep(200);
    return id;
  }
}

const lexiconId = numbered(1);
const caller = buildCaller('ada');
const repository = new PausedDomainRepository();
const access = new LexiconAccess(new PgLexiconScopeReadModel(pool), new StubAccess(['ada']));
const [ids, clock] = [new UuidIds(), new SystemClock()];
const service = new DomainsService(access, transactions, repository, new RecordingOutbox(), ids, clock);
const names = new DomainNames(repository, ids, clock);
const list = () => new PgDomainsReadModel(pool).list(lexiconId);
const named = (text: string, parentId: string | null = null) => ({ labels: [{ language: 'en', text }], parentId });

beforeAll(async () => {
  await database
    .insertInto('workspace')
    .values({ id: numbered(9), name: 'Team', created_at: new Date() })
    .execute();
  await database
    .insertInto('lexicon')
    .values(buildLexiconRow({ id: lexiconId, workspace_id: numbered(9) }))
    .execute();
});

describe('two at the same time', () => {
  it('cannot move two domains into one another', async () => {
    const [soil, water] = [
      await service.create(caller, lexiconId, named('Soil')),
      await service.create(caller, lexiconId, named('Water')),
    ];

    const moved = await Promise.allSettled([
      service.update(caller, lexiconId, soil, { parentId: water }),
      service.update(caller, lexiconId, water, { parentId: soil }),
    ]);

    expect(moved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await list()).filter(({ parentId }) => parentId === null)).toHaveLength(1);
  });

  it('make one domain of one name', async () => {
    const input = { lexiconId, baseIri: 'urn:x:', name: 'Énergie', language: 'fr' };

    const made = await Promise.all(
      ['Énergie', 'energie', 'ÉNERGIE'].map((name) => transactions.run((tx) => names.ensure(tx, { ...input, name }))),
    );

    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect((await list()).filter(({ labels }) => /nergie/iu.test(labels[0]?.text ?? ''))).toHaveLength(1);
  });
});

describe('DomainsService.remove', () => {
  it('waits for a change that puts a term into the domain, and then finds it in use', async () => {
    const id = await service.create(caller, lexiconId, named('Fire'));
    const isHeld = Promise.withResolvers<true>();
    const writing = transactions.run(async (tx) => {
      // As the writer of content holds the domains that a change names.
      await sql`select from domain where id = ${id} for key share`.execute(kyselyOf(tx));
      isHeld.resolve(true);
      await sleep(600);
      const term = buildTermRow({ id: ids.next(), lexicon_id: lexiconId, domain_ids: [id] });
      await kyselyOf(tx).insertInto('term').values(term).execute();
    });
    await isHeld.promise;

    const removing = service.remove(caller, lexiconId, id);

    await expect(removing).rejects.toMatchObject({ code: 'domain.in-use', details: { terms: 1 } });
    await writing;
  });
});

describe('DomainNames.ensure', () => {
  it('finds a domain by its name in another language, and below others', async () => {
    const parent = await service.create(caller, lexiconId, named('Nature'));
    const labels = [
      { language: 'en', text: 'Air' },
      { language: 'de', text: 'Luft' },
    ];
    const id = await service.create(caller, lexiconId, { labels, parentId: parent });

    const found = await transactions.run((tx) =>
      names.ensure(tx, { lexiconId, baseIri: 'urn:x:', name: 'luft', language: null }),
    );

    expect(found).toEqual({ id, isNew: false });
  });
});
