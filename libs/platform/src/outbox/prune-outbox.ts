import { sql } from 'kysely';
import type { Database } from '../database.js';

const KEPT_DAYS = 7;
const BATCH = 5_000;

/** Removes what was handed over a week ago. Batch by batch, so that it never holds many locks. Answers how many. */
export async function pruneOutbox(database: Database): Promise<number> {
  let pruned = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await sql`
      delete from outbox where id = any(array(
        select id from outbox where dispatched_at < now() - make_interval(days => ${KEPT_DAYS}) limit ${BATCH}
      ))`.execute(database);
    pruned += Number(numAffectedRows);
    if (numAffectedRows < BATCH) return pruned;
  }
}
