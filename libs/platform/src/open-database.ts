import type pg from 'pg';
import type { BaseConfig } from './config/config.js';
import { createPool } from './database.js';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';

export interface OpenDatabase {
  readonly pool: pg.Pool;
  /** For a connection outside the pool. */
  readonly connection: pg.ClientConfig;
  /** Null where DATABASE_URL names a server, which is nobody's here to stop. */
  readonly embedded: EmbeddedPostgres | null;
}

/** The database that every process of one configuration shares: the server's, or the embedded one in DATA_DIR. */
export async function openDatabase(config: Pick<BaseConfig, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? null : await EmbeddedPostgres.open(config.dataDir);
  const connection = embedded?.connection() ?? { connectionString: config.databaseUrl };
  return { pool: createPool(connection), connection, embedded };
}
