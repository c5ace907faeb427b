import { readCliConfig } from '@lexikon/platform/config/config';
import { openDatabase, type OpenDatabase } from '@lexikon/platform/open-database';
import { findMigrationStatus, migrateUp } from '@lexikon/platform/migrations/migrate';

type Pool = OpenDatabase['pool'];
type Client = Parameters<typeof migrateUp>[0];

export interface CliDatabase {
  readonly pool: Pool;
  /** Migrates the embedded database, as the server would. Refuses a server's that is behind: it may have readers. */
  requireMigrated(): Promise<void>;
  /** Stops the embedded server where this command started it and nobody else uses it; the pool is closed already. */
  stop(): Promise<void>;
  /** Closes the pool, then stops. */
  close(): Promise<void>;
}

export async function openCliDatabase(): Promise<CliDatabase> {
  const { pool, embedded } = await openDatabase(readCliConfig());
  const stop = async () => {
    await embedded?.leave();
  };
  return {
    pool,
    requireMigrated: async () => {
      if (embedded) await withClient(pool, (client) => migrateUp(client));
      else await refuseWhatIsBehind(pool);
    },
    stop,
    close: async () => {
      await pool.end();
      await stop();
    },
  };
}

/** Runs work on a connection to a database of whatever version, and closes both whatever happens. */
export async function withCliDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const database = await openCliDatabase();
  try {
    return await withClient(database.pool, work);
  } finally {
    await database.close();
  }
}

async function withClient<T>(pool: Pool, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  return work(client).finally(() => {
    client.release();
  });
}

async function refuseWhatIsBehind(pool: Pool): Promise<void> {
  const { pending } = await withClient(pool, (client) => findMigrationStatus(client));
  if (pending.length > 0) {
    throw new Error(`The database lacks ${pending.length} migrations. Run: lexikon migrate up`);
  }
}
