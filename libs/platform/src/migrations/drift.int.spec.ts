import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { compareSchemas, describeFresh, findDrift } from './drift.js';
import { migrateDown } from './migrate.js';
import { describeSchema } from './schema-description.js';

const run = promisify(execFile);
const pathTo = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const { pool, close } = await createTestDatabase();
const client = await pool.connect();
afterAll(async () => {
  client.release();
  await close();
});

describe('findDrift', () => {
  it('finds none in what the migrations made, and leaves nothing behind', async () => {
    const drift = await findDrift(client);
    const schemas = await client.query("select from pg_namespace where nspname = 'lexikon_drift'");

    expect(drift).toEqual({ missing: [], extra: [] });
    expect(schemas.rowCount).toBe(0);
  });

  it('takes a database that is a migration behind for what it is', async () => {
    const behind = await createTestDatabase();
    const other = await behind.pool.connect();
    await migrateDown(other, 1);

    const drift = await findDrift(other);
    other.release();
    await behind.close();

    expect(drift).toEqual({ missing: [], extra: [] });
  });

  it.each<[string, string, string | RegExp, string | RegExp]>([
    ['a column that is gone', 'alter table term drop column level', /^column term\.level: text/u, ''],
    ['a column that is new', 'alter table term add column colour text', '', 'column term.colour: text'],
    [
      'a column of another type',
      'alter table lexicon alter column name type varchar(80)',
      'column lexicon.name: text not null',
      'column lexicon.name: character varying(80) not null',
    ],
    [
      'a column that may be empty',
      'alter table lexicon alter column name drop not null',
      'column lexicon.name: text not null',
      'column lexicon.name: text',
    ],
    [
      'a default',
      "alter table lexicon alter column name set default 'x'",
      'column lexicon.name: text not null',
      "column lexicon.name: text not null default 'x'::text",
    ],
    ['an index that is gone', 'drop index label_folded', /^index label_folded: CREATE INDEX/u, ''],
    [
      'a rule that is gone',
      'alter table relation drop constraint relation_check',
      'constraint relation.relation_check: CHECK ((from_id <> to_id))',
      '',
    ],
    ['a table that nobody made', 'create table stray (n integer)', '', /^table stray$/u],
    [
      'a trigger',
      `create function f() returns trigger language plpgsql as 'begin return new; end';
       create trigger t before update on term for each row execute function f()`,
      '',
      /^trigger term: CREATE TRIGGER t/u,
    ],
  ])('finds %s', async (_, alteration, missing, extra) => {
    await client.query('begin');
    await client.query(alteration);
    const live = await describeSchema(client);
    await client.query('rollback');

    const drift = compareSchemas(await describeSchema(client), live);

    expect(drift.missing).toEqual(missing === '' ? [] : expect.arrayContaining([matching(missing)]));
    expect(drift.extra).toEqual(extra === '' ? [] : expect.arrayContaining([matching(extra)]));
  });
});

function matching(line: string | RegExp): unknown {
  return typeof line === 'string' ? line : (expect.stringMatching(line) as unknown);
}

describe('schema.prisma', () => {
  it('says what the migrations make, but for the listed remainder that Prisma has no word for', async () => {
    const { stdout } = await run(process.execPath, ['--no-warnings', pathTo('scripts/prisma-ddl.mjs')]);
    // Its first statement makes the schema that it takes for its own. And it has no word for a list that may not be
    // null, which all of ours are.
    const ddl = stdout.replace(/^CREATE SCHEMA .*$/mu, '').replace(/\[\](?=,?$)/gmu, '[] NOT NULL');

    const prisma = await describeFresh(client, [ddl]);

    const { missing, extra } = compareSchemas(prisma, await describeSchema(client));
    const remainder = await readFile(pathTo('prisma/remainder.txt'), 'utf8');
    // What schema.prisma says and the migrations do not make is always a mistake.
    expect(missing).toEqual([]);
    const listed = remainder.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(extra.map((line) => line.split(':')[0])).toEqual(listed);
  });
});
