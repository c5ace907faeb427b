import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The same from `src` and from `dist`: both are as deep. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

export interface MigrationFile {
  /** As the ledger has it: `20261122090000_accounts-and-workspaces`. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
}

/** All migrations, oldest first. Throws for a file without its other half: what cannot be undone is not applied. */
export async function readMigrationFiles(folder = MIGRATIONS_FOLDER): Promise<readonly MigrationFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  const names = [...new Set(files.map((file) => file.replace(/\.(?:up|down)\.sql$/u, '')))].sort();
  return Promise.all(
    names.map(async (name) => {
      const [up, down] = [await readHalf(folder, name, 'up'), await readHalf(folder, name, 'down')];
      return { name, up, down };
    }),
  );
}

/** Two empty halves of a new migration. Answers their paths. */
export async function createMigrationFiles(
  name: string,
  { folder = MIGRATIONS_FOLDER, now = new Date() } = {},
): Promise<readonly string[]> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) {
    throw new Error(`"${name}" is no name for a migration. Use lower case words joined by hyphens, e.g. term-levels.`);
  }
  const time = now.toISOString().replace(/\D/gu, '').slice(0, 14);
  const halves = [
    {
      half: 'up',
      text: '-- What changes. Expand here; contract in a later release, once nothing reads the old shape.\n',
    },
    { half: 'down', text: '-- The way back, in the opposite order.\n' },
  ];
  return Promise.all(
    halves.map(async ({ half, text }) => {
      const path = join(folder, `${time}_${name}.${half}.sql`);
      await writeFile(path, text, { flag: 'wx' });
      return path;
    }),
  );
}

async function readHalf(folder: string, name: string, half: 'up' | 'down'): Promise<string> {
  const path = join(folder, `${name}.${half}.sql`);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Error(`${path} is missing: a migration is a pair of ${name}.up.sql and ${name}.down.sql.`, { cause });
  });
}
