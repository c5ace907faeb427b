import type { Redis } from 'ioredis';
import type { Pool } from 'pg';
import { createDatabase } from '../database.js';
import { findOutboxLag } from '../outbox/outbox-lag.js';
import type { Probe } from './health-report.js';

/** An event is handed over within a second. After a minute somebody should look at the worker. */
const MAX_LAG_SECONDS = 60;

export function databaseProbe(pool: Pool): Probe {
  return {
    name: 'database',
    isVital: true,
    check: async () => {
      const { rows } = await pool.query<{ version: string }>("select current_setting('server_version') as version");
      return { version: rows[0]?.version };
    },
  };
}

/** Whether the worker keeps up, seen from wherever: it needs no word with the worker itself. */
export function outboxProbe(pool: Pool): Probe {
  const database = createDatabase(pool);
  return {
    name: 'worker',
    isVital: false,
    check: async () => {
      const { waiting, seconds } = await findOutboxLag(database);
      if (seconds > MAX_LAG_SECONDS) {
        throw new Error(`${waiting} events wait, the oldest for ${Math.round(seconds)} s: is the worker running?`);
      }
      return { waiting, seconds: Math.round(seconds) };
    },
  };
}

/** Not vital: without Redis, events wait in the database until it is back. */
export function redisProbe(redis: Pick<Redis, 'ping'>): Probe {
  return {
    name: 'redis',
    isVital: false,
    check: async () => {
      await redis.ping();
      return {};
    },
  };
}
