import { setTimeout as sleep } from 'node:timers/promises';
import type { EventPayload } from '@lexikon/contracts/jobs';
import type { OutboxEvent } from '@lexikon/kernel/outbox';
import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgOutbox } from '../pg-outbox.js';
import { UuidIds } from '../uuid-ids.js';
import { type HandlerNames, OutboxRelay } from './outbox-relay.js';

const { database, transactions, close } = await createTestDatabase();
afterAll(close);
beforeEach(() => database.deleteFrom('outbox').execute());

const names: HandlerNames = {
  'terms.changed': ['a', 'b'],
  'lexicon.changed': ['a'],
  'import.requested': ['c'],
};

/** Slow enough that two relays meet. */
class RecordingJobs {
  readonly given: string[] = [];
  readonly payloads: EventPayload[] = [];

  constructor(private failures = 0) {}

  async enqueue(name: string, payload: EventPayload): Promise<void> {
    await sleep(5);
    if (this.failures-- > 0) throw new Error('The queue is away');
    this.given.push(`${name} ${Number(payload.termIds[0]?.slice(-12) ?? 0)}`);
    this.payloads.push(payload);
  }
}

async function announce(...events: readonly Partial<OutboxEvent>[]): Promise<void> {
  const outbox = new PgOutbox(new UuidIds());
  const event: OutboxEvent = {
    type: 'terms.changed',
    workspaceId: numbered(1),
    lexiconId: numbered(2),
    actor: { kind: 'user', userId: numbered(3) },
    requestId: 'request-1',
    at: new Date(),
    termIds: [],
    subjectId: null,
    bulk: false,
  };
  await transactions.run((tx) =>
    outbox.append(
      tx,
      events.map((about) => ({ ...event, ...about })),
    ),
  );
}

const edit = (term: number) => ({ termIds: [numbered(term)] });

describe('OutboxRelay', () => {
  it('gives each event to every handler of its type once, though two relays run', async () => {
    const jobs = new RecordingJobs();
    await announce(edit(7), edit(8), { type: 'lexicon.changed' });
    const relays = [1, 2].map(() => new OutboxRelay(transactions, jobs, names));

    await Promise.all(relays.map((relay) => relay.relayBatch()));

    expect(jobs.given.sort()).toEqual(['a 0', 'a 7', 'a 8', 'b 7', 'b 8']);
  });

  it('hands over all that the event says', async () => {
    const jobs = new RecordingJobs();
    await announce({ type: 'import.requested', subjectId: numbered(9), bulk: true });

    await new OutboxRelay(transactions, jobs, names).relayBatch();

    expect(jobs.payloads).toEqual([
      {
        type: 'import.requested',
        lexiconId: numbered(2),
        termIds: [],
        subjectId: numbered(9),
        actor: `user:${numbered(3)}`,
        requestId: 'request-1',
        bulk: true,
      },
    ]);
  });

  it('lets single edits pass bulk changes that wait longer', async () => {
    const jobs = new RecordingJobs();
    await announce({ ...edit(1), bulk: true });
    await announce(edit(2));

    await new OutboxRelay(transactions, jobs, { ...names, 'terms.changed': ['a'] }).relayBatch();

    expect(jobs.given).toEqual(['a 2', 'a 1']);
  });

  it('keeps an event that the queue did not take', async () => {
    const jobs = new RecordingJobs(1);
    const relay = new OutboxRelay(transactions, jobs, { ...names, 'terms.changed': ['a'] });
    await announce(edit(1));

    await expect(relay.relayBatch()).rejects.toThrow('The queue is away');

    expect(await relay.relayBatch()).toBe(1);
    expect(await relay.relayBatch()).toBe(0);
    expect(jobs.given).toEqual(['a 1']);
  });
});
