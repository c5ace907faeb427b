import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '../embedded-postgres.js';

const folders: string[] = [];

/** For a server of a spec's own, which it may kill. Not os.tmpdir(): on macOS it is too long for a socket. */
export async function makeServerFolder(): Promise<string> {
  const folder = await mkdtemp(join('/tmp', 'lexikon-pg-'));
  folders.push(folder);
  return folder;
}

/** Stops what runs in the folders of this spec file, and removes them. */
export async function removeServerFolders(): Promise<void> {
  for (const folder of folders.splice(0)) {
    if (await isThere(join(folder, 'pg'))) await (await EmbeddedPostgres.open(folder)).stop();
    await rm(folder, { recursive: true });
  }
}

export async function query(server: EmbeddedPostgres, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(server.connection());
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function postmasterOf(folder: string): Promise<number> {
  return Number.parseInt(await readFile(join(folder, 'pg/postmaster.pid'), 'utf8'), 10);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
