import { sql } from 'kysely';
import type { EventPayload } from '@lexikon/contracts/jobs';
import type { EventType } from '@lexikon/kernel/outbox';
import type { Transactions, Tx } from '@lexikon/kernel/transactions';
import type { Jobs } from '../jobs/jobs.js';
import { kyselyOf } from '../kysely-transactions.js';

const BATCH = 100;

/** The names of those who handle an event. */
export type HandlerNames = Readonly<Record<EventType, readonly string[]>>;

/** Turns waiting events into jobs, one for each handler. Any number of relays may run. */
export class OutboxRelay {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
    private readonly handlerNames: HandlerNames,
  ) {}

  /**
   * Hands over what waits, single edits first. Answers how many events that were: the caller comes again at once
   * while there are any, else after half a second.
   *
   * The one transaction that calls out of the database: its locks keep a second relay off these events until the
   * queue has them. After a crash in between they are handed over twice, never not at all.
   */
  async relayBatch(): Promise<number> {
    return this.transactions.run(
      async (tx) => {
        const events = await lockWaiting(tx);
        // Most of the time: the transaction that writes nothing costs the disk nothing.
        if (events.length === 0) return 0;
        for (const { id: _, ...payload } of events) {
          const names = this.handlerNames[payload.type];
          await Promise.all(names.map((name) => this.jobs.enqueue(name, payload)));
        }
        const ids = events.map(({ id }) => id);
        await sql`update outbox set dispatched_at = now() where id = any(${ids}::uuid[])`.execute(kyselyOf(tx));
        return events.length;
      },
      { timeoutMs: 30_000 },
    );
  }
}

async function lockWaiting(tx: Tx): Promise<readonly (EventPayload & { readonly id: string })[]> {
  const rows = await kyselyOf(tx)
    .selectFrom('outbox')
    .select(['id', 'type', 'lexicon_id', 'term_ids', 'subject_id', 'actor', 'request_id', 'bulk'])
    // Never "id greater than the last": ids are made before the commit, so a smaller one may appear later.
    .where('dispatched_at', 'is', null)
    .orderBy('bulk')
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    // Written by the outbox alone, whose events have no other.
    type: row.type as EventType,
    lexiconId: row.lexicon_id,
    termIds: row.term_ids,
    subjectId: row.subject_id,
    actor: row.actor,
    requestId: row.request_id,
    bulk: row.bulk,
  }));
}
