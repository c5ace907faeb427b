import { sql } from 'kysely';
import { Gauge, register } from 'prom-client';
import type { Database } from '../database.js';

export interface OutboxLag {
  readonly waiting: number;
  /** Age of the oldest event that no relay has taken; 0 when none waits. */
  readonly seconds: number;
}

export async function findOutboxLag(database: Database): Promise<OutboxLag> {
  const { rows } = await sql<OutboxLag>`
    select count(*)::int as waiting, coalesce(extract(epoch from now() - min(at)), 0)::float8 as seconds
    from outbox where dispatched_at is null`.execute(database);
  return rows[0] ?? { waiting: 0, seconds: 0 };
}

const LAG = 'lexikon_outbox_lag_seconds';
const WAITING = 'lexikon_outbox_waiting_events';

/** Measured whenever Prometheus asks, until the function that it answers is called. */
export function measureOutboxLag(database: Database): () => void {
  const seconds = new Gauge({ name: LAG, help: 'Age of the oldest event that waits' });
  new Gauge({
    name: WAITING,
    help: 'Events that wait to be handed over',
    async collect() {
      // These stay away while the database is: the rest of the metrics must not.
      const lag = await findOutboxLag(database).catch(() => null);
      if (!lag) return;
      this.set(lag.waiting);
      seconds.set(lag.seconds);
    },
  });
  return () => [LAG, WAITING].forEach((name) => register.removeSingleMetric(name));
}
