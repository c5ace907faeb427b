import pg from 'pg';
import {
  makeServerFolder,
  postmasterOf,
  removeServerFolders,
} from '@lexikon/platform/embedded-postgres/testing/server-folder';
import { eventually } from '@lexikon/testing/eventually';
import { buildServer, createUser, findFreePort, ServerProcess } from './server-process.js';
import { Writers } from './writers.js';

const WRITES = 500;
const CLIENTS = 6;
const EMAIL = 'ada@example.org';
const PASSWORD = 'correct horse battery';

const servers: ServerProcess[] = [];
afterAll(async () => {
  for (const server of servers) await server.kill('SIGTERM');
  await removeServerFolders();
});

async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** A server of the spec's own, with clients that write until they have written enough. */
async function setup() {
  await buildServer();
  const [dataDir, port] = [await makeServerFolder(), await findFreePort()];
  const start = async () => {
    const server = await ServerProcess.start(dataDir, port);
    servers.push(server);
    return server;
  };
  const server = await start();
  await createUser(dataDir, EMAIL, PASSWORD);
  const origin = `http://localhost:${port}`;
  const writers = new Writers(origin, await signIn(origin));
  return { dataDir, server, start, writers };
}

interface Written {
  readonly termId: string;
  readonly version: number;
  readonly mark: string;
  /** All that must come with a revision: its change, one event of it, and a term that has all versions up to its own. */
  readonly isWhole: boolean;
}

async function listWritten(dataDir: string): Promise<readonly Written[]> {
  const client = new pg.Client({ host: dataDir, port: 5432, user: 'lexikon', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Written>(`
    select r.term_id as "termId", r.version, r.content #>> '{sheet,definitions,0,text}' as mark,
           exists (select from change c where c.id = r.change_id and c.created + c.updated = 1)
             and (select count(*) from outbox o where o.subject_id = r.change_id and o.term_ids = array[r.term_id]) = 1
             and t.version = (select count(*) from revision v where v.term_id = t.id)
             and (r.version < t.version or r.content -> 'sheet' = t.sheet)
             and (select count(*) from label l where l.term_id = t.id) = 1
             and (select count(*) from term_text x where x.term_id = t.id) > 0 as "isWhole"
      from revision r left join term t on t.id = r.term_id`);
  await client.end();
  return rows;
}

describe('a server under writers', () => {
  it('that is killed, and whose PostgreSQL is killed, has every acknowledged write, and whole ones only', async () => {
    const { dataDir, server, start, writers } = await setup();
    const reached = (share: number) => eventually(() => writers.acknowledged.length >= WRITES * share, 120_000);

    const writing = writers.run(CLIENTS, WRITES);
    await reached(0.3);
    await server.kill('SIGKILL');
    const again = await start();
    const lostWithServer = writers.unanswered.length;
    await reached(0.6);
    process.kill(await postmasterOf(dataDir), 'SIGKILL');
    await writing;
    const written = await listWritten(dataDir);

    // Both died in the midst of it, and the second server found its database again by itself.
    expect(lostWithServer).toBeGreaterThan(0);
    expect(writers.unanswered.length).toBeGreaterThan(lostWithServer);
    expect(again.isRunning).toBe(true);
    const kept = new Map(written.map((revision) => [revision.mark, revision]));
    expect(writers.acknowledged.filter(({ mark }) => !kept.has(mark))).toEqual([]);
    expect(writers.acknowledged.map(({ mark }) => kept.get(mark))).toMatchObject(writers.acknowledged);
    expect(written.filter(({ isWhole }) => !isWhole)).toEqual([]);
    // What was never acknowledged is there once, or not at all.
    expect(kept.size).toBe(written.length);
    const known = new Set([...writers.acknowledged.map(({ mark }) => mark), ...writers.unanswered]);
    expect([...kept.keys()].filter((mark) => !known.has(mark))).toEqual([]);
  }, 240_000);
});
