import type { Pool } from 'pg';
import { createDatabase } from '../database.js';
import type { Jobs } from './jobs.js';
import { PgBossJobs } from './pg-boss-jobs.js';
import { PgDeadLetters } from './pg-dead-letters.js';

/** BullMQ where there is a Redis, else pg-boss in the database. The caller closes it. */
export async function openJobs(pool: Pool, redisUrl: string | undefined): Promise<Jobs> {
  if (!redisUrl) return PgBossJobs.start(pool);
  // Loaded where it is used: 12 MB that the embedded default does without.
  const { BullMqJobs } = await import('./bullmq-jobs.js');
  return new BullMqJobs(redisUrl, new PgDeadLetters(createDatabase(pool)));
}
