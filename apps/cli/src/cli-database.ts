import { readConfig } from '@lexikon/platform/config';
import { openDatabase, type OpenDatabase } from '@lexikon/platform/open-database';
import { findMigrationStatus, migrateUp } from '@lexikon/platform/migrations/migrate';

type Pool = OpenDatabase['pool'];

export interface CliDatabase {
  readonly pool: Pool;
  /** Migrates the embedded database, as the server would. Refuses a server's that is behind: it may have readers. */
  requireMigrated(): Promise<void>;
  /** Stops the embedded server where this command started it; the pool is closed already. */
  stop(): Promise<void>;
  /** Closes the pool, then stops. */
  close(): Promise<void>;
}

export async function openCliDatabase(): Promise<CliDatabase> {
  const { pool, embedded } = await openDatabase(readConfig());
  const stop = async () => {
    if (embedded?.isStartedHere) await embedded.stop();
  };
  return {
    pool,
    requireMigrated: () => (embedded ? migrate(pool) : refuseWhatIsBehind(pool)),
    stop,
    close: async () => {
      await pool.end();
      await stop();
    },
  };
}

/** Runs work with a database that may have any version, and closes it whatever happens. */
export async function withCliDatabase<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  const database = await openCliDatabase();
  try {
    return await work(database.pool);
  } finally {
    await database.close();
  }
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  await migrateUp(client).finally(() => {
    client.release();
  });
}

async function refuseWhatIsBehind(pool: Pool): Promise<void> {
  const client = await pool.connect();
  const { pending } = await findMigrationStatus(client).finally(() => {
    client.release();
  });
  if (pending.length > 0) {
    throw new Error(`The database lacks ${pending.length} migrations. Run: lexikon migrate up`);
  }
}
