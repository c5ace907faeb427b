import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { createEmptyDatabase } from '@lexikon/testing/test-database';
import { findMigrationStatus, migrateDown, migrateUp } from './migrate.js';
import { createMigrationFiles, readMigrationFiles } from './migration-files.js';

const names = (await readMigrationFiles()).map(({ name }) => name);
const tables = `
  select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' order by 1, 2`;

/** A client of an empty database, which goes away with the spec. */
async function setup() {
  const { pool, connection, close } = await createEmptyDatabase();
  const client = await pool.connect();
  closers.push(async () => {
    client.release();
    await close();
  });
  return { client, connection };
}
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe('the migrations', () => {
  it('go up, all the way down leaving nothing but the ledger, and up again to the same tables', async () => {
    const { client } = await setup();

    const applied = await migrateUp(client);
    const first = await client.query(tables);
    const undone = await migrateDown(client, names.length);
    const left = await client.query("select tablename from pg_tables where schemaname = 'public'");
    const again = await migrateUp(client);
    const second = await client.query(tables);

    expect(applied).toEqual(names);
    expect(undone).toEqual([...names].reverse());
    expect(left.rows).toEqual([{ tablename: 'migration' }]);
    expect(again).toEqual(names);
    expect(first.rows.length).toBeGreaterThan(100);
    expect(second.rows).toEqual(first.rows);
  });

  it('are applied once when three processes start at once', async () => {
    const { client, connection } = await setup();
    const clients = [1, 2, 3].map(() => new pg.Client(connection));
    await Promise.all(clients.map((each) => each.connect()));

    const applied = await Promise.all(clients.map((each) => migrateUp(each)));
    await Promise.all(clients.map((each) => each.end()));

    expect(applied.flat()).toEqual(names);
    const ledger = await client.query<{ name: string }>('select name from migration order by id');
    expect(ledger.rows.map(({ name }) => name)).toEqual(names);
  });

  it('say what is applied and what waits, and change nothing by asking', async () => {
    const { client } = await setup();

    const before = await findMigrationStatus(client);
    const asked = await client.query("select from pg_tables where schemaname = 'public'");
    await migrateUp(client);
    await migrateDown(client, 1);
    const after = await findMigrationStatus(client);

    expect(before).toEqual({ applied: [], pending: names, unknown: [] });
    expect(asked.rowCount).toBe(0);
    expect(after.applied.map(({ name }) => name)).toEqual(names.slice(0, -1));
    expect(after.pending).toEqual(names.slice(-1));
  });

  it('are named when a newer Lexikon has applied them', async () => {
    const { client } = await setup();
    await migrateUp(client);
    await client.query("insert into migration (name, run_on) values ('20990101000000_from-the-future', now())");

    expect((await findMigrationStatus(client)).unknown).toEqual(['20990101000000_from-the-future']);
  });
});

describe('a new migration', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join('/tmp', 'lexikon-migrations-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is a pair of files that the runner takes as it is', async () => {
    const { client } = await setup();

    const paths = await createMigrationFiles('term-levels', { folder, now: new Date('2027-01-02T03:04:05Z') });

    expect(paths).toEqual(['up', 'down'].map((half) => join(folder, `20270102030405_term-levels.${half}.sql`)));
    expect(await readFile(paths[1] ?? '', 'utf8')).toMatch(/^-- /u);
    expect(await migrateUp(client, folder)).toEqual(['20270102030405_term-levels']);
  });

  it('is refused without its way back, before anything is applied', async () => {
    const { client } = await setup();
    const [, down] = await createMigrationFiles('term-levels', { folder });
    await rm(down ?? '');

    await expect(migrateUp(client, folder)).rejects.toThrow(/term-levels\.down\.sql is missing/u);
  });

  it.each(['Term levels', '../escape', ''])('is refused under the name "%s"', async (name) => {
    await expect(createMigrationFiles(name, { folder })).rejects.toThrow('lower case words joined by hyphens');
  });
});
