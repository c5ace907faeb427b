import { execFile } from 'node:child_process';
import { chown, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Binaries, MAJOR_VERSION } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import type { OrdinaryUser } from './ordinary-user.js';

const run = promisify(execFile);
export const SUPERUSER = 'lexikon';

/** The files of one major version are not read by another. Says nothing where there is no cluster yet. */
export async function requireMajorVersion(folder: DataFolder): Promise<void> {
  const version = (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === '' || version === MAJOR_VERSION) return;
  throw new EmbeddedPostgresError(
    [
      `The data in ${folder.cluster} is of PostgreSQL ${version}; this Lexikon brings ${MAJOR_VERSION}, which cannot read it.`,
      'Nothing has been changed. To go on with this data, do one of these:',
      `- start the Lexikon that made it, export its lexicons there (lexikon export), and import them here in a new DATA_DIR;`,
      `- run a PostgreSQL ${version} of your own on that folder, and set DATABASE_URL to it.`,
      'To begin with an empty database, choose another DATA_DIR.',
    ].join('\n'),
  );
}

/** Builds aside and renames: a cluster is there whole or not at all, and of two processes at once one wins. */
export async function createCluster(folder: DataFolder, { initdb }: Binaries, user: OrdinaryUser): Promise<void> {
  if (await exists(folder.cluster)) return;
  const draft = await mkdtemp(join(folder.path, 'pg-draft-'));
  // The sort order is the build's own, so that it stays the same when the operating system is upgraded.
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    if (user.owner) await chown(draft, user.owner.uid, user.owner.gid);
    const [file, args] = user.command(initdb, ['-D', draft, '-U', SUPERUSER, '--auth=trust', ...flags]);
    await run(file, args);
    await rename(draft, folder.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (await exists(folder.cluster)) return;
    throw new EmbeddedPostgresError(`Cannot create the database in ${folder.path}. ${String(error)}${rootHint()}`, {
      cause: error,
    });
  }
}

/** What to add to a failure that may come from being root. */
export function rootHint(): string {
  if (process.getuid?.() !== 0) return '';
  return '\nLexikon runs as root here. If this is about permissions, run it as an ordinary user, or set DATABASE_URL.';
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
