import type { Pool } from 'pg';
import type { BaseConfig } from './config/config.js';
import { createPool } from './database.js';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';

export interface OpenDatabase {
  readonly pool: Pool;
  /** Null where DATABASE_URL names a server, which is nobody's here to stop. */
  readonly embedded: EmbeddedPostgres | null;
}

/** The database that every process of one configuration shares: the server's, or the embedded one in DATA_DIR. */
export async function openDatabase(config: Pick<BaseConfig, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  if (config.databaseUrl) return { pool: createPool({ connectionString: config.databaseUrl }), embedded: null };
  const embedded = await EmbeddedPostgres.open(config.dataDir);
  return { pool: createPool(embedded.connection()), embedded };
}
