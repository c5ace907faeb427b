import { runner } from 'node-pg-migrate';
import type { ClientBase } from 'pg';
import { MIGRATIONS_FOLDER, readMigrationFiles } from './migration-files.js';

const LEDGER = 'migration';

export interface MigrationStatus {
  readonly applied: readonly { readonly name: string; readonly at: Date }[];
  readonly pending: readonly string[];
  /** Applied by a newer Lexikon than this one. */
  readonly unknown: readonly string[];
}

/**
 * Applies what is missing, all of it or nothing. Of several processes at once one applies, the others wait for it and
 * find nothing to do. Answers the names of what was applied.
 */
export function migrateUp(client: ClientBase, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> {
  return run(client, folder, 'up', Number.POSITIVE_INFINITY);
}

/** Undoes the last `count` migrations. Answers their names, the latest first. */
export function migrateDown(client: ClientBase, count = 1, folder = MIGRATIONS_FOLDER): Promise<readonly string[]> {
  return run(client, folder, 'down', count);
}

/** Changes nothing, not even on a database that has no ledger yet. */
export async function findMigrationStatus(client: ClientBase, folder = MIGRATIONS_FOLDER): Promise<MigrationStatus> {
  const files = (await readMigrationFiles(folder)).map(({ name }) => name);
  const ledger = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [LEDGER]);
  const applied = ledger.rows[0]?.there
    ? // The ledger's time has no zone of its own: the sessions that write it have theirs.
      (await client.query<{ name: string; at: Date }>(`select name, run_on as at from ${LEDGER} order by id`)).rows
    : [];
  const names = new Set(applied.map(({ name }) => name));
  return {
    applied,
    pending: files.filter((name) => !names.has(name)),
    unknown: [...names].filter((name) => !files.includes(name)),
  };
}

async function run(
  dbClient: ClientBase,
  dir: string,
  direction: 'up' | 'down',
  count: number,
): Promise<readonly string[]> {
  // Read first: the runner takes a missing way back for "undo by reversing", and fails in the middle of it.
  await readMigrationFiles(dir);
  const done = await runner({
    dbClient,
    dir,
    direction,
    count,
    migrationsTable: LEDGER,
    advisoryLockMode: 'wait',
    singleTransaction: true,
    // The loader that reads `x.up.sql` and `x.down.sql` as one migration; the default takes them for two.
    migrationLoaderStrategies: [{ extensions: ['.sql'], loader: 'sql' }],
    log: () => undefined,
  });
  return done.map(({ name }) => name);
}
