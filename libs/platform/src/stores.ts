import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { BaseConfig } from './config/config.js';
import { PostgresKeeper } from './embedded-postgres/postgres-keeper.js';
import { migrateUp } from './migrations/migrate.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { StoreError } from './store.error.js';

const logger = new Logger('Stores');
// A database that is started together with Lexikon, as Compose does, takes this long at most.
const WAIT_MS = 60_000;
const OLDEST_VERSION = 18;
const INSUFFICIENT_PRIVILEGE = '42501';

/** What a server or a worker stands on. */
export interface Stores extends Pick<OpenDatabase, 'pool' | 'connection'> {
  /**
   * Ends the pool if nobody has, and the embedded server if this process started it and nobody else uses it. For the
   * very end, once nothing asks the database any more.
   */
  stop(): Promise<void>;
}

/**
 * The database, started or found, of the right version, migrated, and looked after.
 *
 * @throws {StoreError | EmbeddedPostgresError} that says what to do.
 */
export async function openStores(
  config: Pick<BaseConfig, 'databaseUrl' | 'dataDir'>,
  waitMs = WAIT_MS,
): Promise<Stores> {
  const { pool, connection, embedded } = await openDatabase(config);
  const keeper = embedded && new PostgresKeeper(embedded);
  const stop = async () => {
    await keeper?.stop();
    if (!pool.ending) await pool.end();
    await embedded?.leave();
  };
  try {
    const client = await connectInTime(pool, waitMs);
    await prepare(client).finally(() => {
      client.release();
    });
  } catch (error) {
    await stop();
    throw error;
  }
  keeper?.start();
  return { pool, connection, stop };
}

async function connectInTime(pool: pg.Pool, waitMs: number): Promise<pg.PoolClient> {
  for (const until = Date.now() + waitMs; ; await sleep(500)) {
    try {
      return await pool.connect();
    } catch (error) {
      if (Date.now() > until || !mayPass(error)) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StoreError(`The database cannot be reached: ${reason}. Check DATABASE_URL.`, { cause: error });
      }
      logger.log('Waiting for the database');
    }
  }
}

/** A server that is not up yet; as opposed to one that refuses our name or password, and will go on to. */
function mayPass(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.code === '57P03';
}

async function prepare(client: pg.PoolClient): Promise<void> {
  await requireSupported(client);
  const applied = await migrateUp(client).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new StoreError(
      `The user of DATABASE_URL may not make what Lexikon needs: ${error.message}. Make it the owner of the database, ` +
        'or let an administrator run there: create extension pg_trgm; create extension unaccent;',
      { cause: error },
    );
  });
  if (applied.length > 0) logger.log(`Applied ${applied.length} migrations`);
}

async function requireSupported(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
  );
  const [{ version, encoding } = { version: 0, encoding: '' }] = rows;
  if (version < OLDEST_VERSION) {
    throw new StoreError(`The database is a PostgreSQL ${version}. Lexikon needs ${OLDEST_VERSION} or later.`);
  }
  if (encoding !== 'UTF8') {
    throw new StoreError(`The database is encoded in ${encoding}. Make one with: create database … encoding 'UTF8'`);
  }
}
