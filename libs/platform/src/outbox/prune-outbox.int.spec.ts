import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { findOutboxLag } from './outbox-lag.js';
import { pruneOutbox } from './prune-outbox.js';

const { database, close } = await createTestDatabase();
afterAll(close);

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

function row(n: number, at: Date, dispatchedAt: Date | null) {
  return {
    id: numbered(n),
    type: 'terms.changed',
    workspace_id: numbered(1),
    lexicon_id: numbered(2),
    actor: 'system',
    request_id: 'request-1',
    at,
    term_ids: [],
    bulk: false,
    dispatched_at: dispatchedAt,
  };
}

describe('pruneOutbox', () => {
  it('removes what was handed over more than a week ago, and never what waits', async () => {
    await database
      .insertInto('outbox')
      .values([row(1, daysAgo(9), daysAgo(8)), row(2, daysAgo(9), daysAgo(6)), row(3, daysAgo(30), null)])
      .execute();

    const pruned = await pruneOutbox(database);

    expect(pruned).toBe(1);
    const left = await database.selectFrom('outbox').select('id').orderBy('id').execute();
    expect(left).toEqual([{ id: numbered(2) }, { id: numbered(3) }]);
  });
});

describe('findOutboxLag', () => {
  it('tells how many events wait, and for how long the oldest has', async () => {
    await database.deleteFrom('outbox').execute();
    const none = await findOutboxLag(database);
    await database
      .insertInto('outbox')
      .values([row(1, daysAgo(1), null), row(2, new Date(), null), row(3, daysAgo(2), new Date())])
      .execute();

    const two = await findOutboxLag(database);

    expect(none).toEqual({ waiting: 0, seconds: 0 });
    expect(two.waiting).toBe(2);
    expect(two.seconds).toBeCloseTo(86_400, -2);
  });
});
