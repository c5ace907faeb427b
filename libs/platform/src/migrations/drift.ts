import type { ClientBase } from 'pg';
import { findMigrationStatus } from './migrate.js';
import { MIGRATIONS_FOLDER, readMigrationFiles } from './migration-files.js';
import { describeSchema } from './schema-description.js';

const SCRATCH = 'lexikon_drift';

/** In lines of `describeSchema`. Both empty: the database is what its migrations make. */
export interface Drift {
  /** Made by the migrations, but not there. */
  readonly missing: readonly string[];
  /** There, but made by no migration. */
  readonly extra: readonly string[];
}

/**
 * Compares the database with what its applied migrations make when they run on nothing. They run in a schema of their
 * own, in a transaction that is rolled back: it needs no second database, and leaves nothing behind.
 */
export async function findDrift(client: ClientBase, folder = MIGRATIONS_FOLDER): Promise<Drift> {
  const { applied } = await findMigrationStatus(client, folder);
  const names = new Set(applied.map(({ name }) => name));
  const files = (await readMigrationFiles(folder)).filter(({ name }) => names.has(name));
  const live = await describeSchema(client);
  const fresh = await describeFresh(
    client,
    files.map(({ up }) => up),
  );
  return compareSchemas(fresh, live);
}

export function compareSchemas(expected: readonly string[], actual: readonly string[]): Drift {
  const [before, after] = [new Set(expected), new Set(actual)];
  return { missing: expected.filter((line) => !after.has(line)), extra: actual.filter((line) => !before.has(line)) };
}

/** What these statements make on nothing but the extensions that the database has. */
export async function describeFresh(client: ClientBase, scripts: readonly string[]): Promise<readonly string[]> {
  await client.query('begin');
  try {
    await client.query(`create schema ${SCRATCH}`);
    // The extensions and their types are in `public`.
    await client.query(`set local search_path = ${SCRATCH}, public`);
    for (const script of scripts) await client.query(script);
    return await describeSchema(client, SCRATCH);
  } finally {
    await client.query('rollback');
  }
}
