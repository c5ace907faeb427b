import { readCliConfig } from '@lexikon/platform/config/config';
import type { migrateUp } from '@lexikon/platform/migrations/migrate';
import { openDatabase } from '@lexikon/platform/open-database';

type Client = Parameters<typeof migrateUp>[0];

/** Runs work on a connection to a database of whatever version, and closes both whatever happens. */
export async function withCliDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { pool, embedded } = await openDatabase(readCliConfig());
  try {
    const client = await pool.connect();
    return await work(client).finally(() => {
      client.release();
    });
  } finally {
    await pool.end();
    // Only where this command started it, and nobody else has come to use it.
    await embedded?.leave();
  }
}
