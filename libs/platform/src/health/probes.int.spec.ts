import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { createPool } from '../database.js';
import { reportHealth } from './health-report.js';
import { databaseProbe, outboxProbe, redisProbe } from './probes.js';

const { pool, database, close } = await createTestDatabase();
afterAll(close);
beforeEach(() => database.deleteFrom('outbox').execute());

function announcedAt(at: Date) {
  return {
    id: numbered(1),
    type: 'terms.changed',
    workspace_id: numbered(1),
    lexicon_id: numbered(2),
    actor: 'system',
    request_id: 'request-1',
    at,
    term_ids: [],
    bulk: false,
  };
}

describe('the probes', () => {
  it('find a database that answers and a worker that has nothing to catch up', async () => {
    const report = await reportHealth([databaseProbe(pool), outboxProbe(pool)]);

    expect(report).toMatchObject({
      status: 'ok',
      checks: {
        database: { details: { version: expect.stringMatching(/^18/u) } },
        worker: { details: { waiting: 0 } },
      },
    });
  });

  it('find a database that is away', async () => {
    const away = createPool({ host: '/nowhere' });

    expect((await reportHealth([databaseProbe(away)])).status).toBe('down');
  });

  it('find that nobody hands events over', async () => {
    await database
      .insertInto('outbox')
      .values(announcedAt(new Date(Date.now() - 300_000)))
      .execute();

    const report = await reportHealth([outboxProbe(pool)]);

    expect(report.status).toBe('degraded');
    expect(report.checks['worker']?.reason).toMatch(/1 events wait, the oldest for 300 s: is the worker running/u);
  });

  it('take an event that has just come for no reason to worry', async () => {
    await database.insertInto('outbox').values(announcedAt(new Date())).execute();

    expect((await reportHealth([outboxProbe(pool)])).status).toBe('ok');
  });

  it('find that Redis is away, which stops nobody', async () => {
    const redis = { ping: () => Promise.reject(new Error('Connection is closed.')) };

    expect((await reportHealth([databaseProbe(pool), redisProbe(redis)])).status).toBe('degraded');
  });
});
