// Writes e2e/upgrade/<version>.sql.gz: a small database as this release makes it, for all later ones to migrate.
// Plain SQL that any client can run: the statements of the migrations themselves, then every row.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EmbeddedPostgres } from '@lexikon/platform/embedded-postgres/embedded-postgres';
import { readMigrationFiles } from '@lexikon/platform/migrations/migration-files';
import pg from 'pg';
import { fillRelease } from './release-data.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const LEDGER = 'create table migration (id serial primary key, name varchar(255) not null, run_on timestamp not null);';
// What of a session or a setup link could still be used is no part of a release.
const LEFT_EMPTY = ['session', 'setup_link', 'import_chunk'];

/** Tables, those that others refer to first. */
async function listTables(client) {
  const { rows } = await client.query(`
    select c.relname as name,
           array(select distinct f.confrelid::regclass::text from pg_constraint f
                  where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`);
  const sorted = [];
  while (sorted.length < rows.length) {
    const known = new Set(sorted);
    sorted.push(
      ...rows
        .filter(({ name, needs }) => !known.has(name) && needs.every((one) => known.has(one)))
        .map(({ name }) => name),
    );
  }
  return sorted;
}

async function listInserts(client, table) {
  if (LEFT_EMPTY.includes(table)) return [];
  const { rows: columns } = await client.query(
    `select quote_ident(attname) as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => `quote_nullable(${name}::text)`).join(` || ', ' || `);
  const { rows } = await client.query(`select ${values} as line from ${table} order by 1`);
  if (rows.length === 0) return [];
  // One statement: its rows may refer to one another.
  const lines = rows.map(({ line }) => `(${line})`).join(',\n');
  return [`insert into ${table} (${names.join(', ')}) values\n${lines};`];
}

async function dump(client) {
  await client.query("set timezone = 'UTC'");
  const tables = await listTables(client);
  const inserts = [];
  for (const table of tables) inserts.push(...(await listInserts(client, table)));
  return [
    "set timezone = 'UTC';",
    LEDGER,
    ...(await readMigrationFiles()).map(({ name, up }) => `-- ${name}\n${up}`),
    // Rows that the migrations make are among those below.
    `truncate ${tables.join(', ')};`,
    ...inserts,
    "select setval('migration_id_seq', (select max(id) from migration));",
    '',
  ].join('\n');
}

const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
// Not os.tmpdir(): on macOS it is too long for a socket.
const dataDir = await mkdtemp('/tmp/lexikon-release-');
try {
  await fillRelease(dataDir);
  const server = await EmbeddedPostgres.open(dataDir);
  const client = new pg.Client(server.connection());
  await client.connect();
  const text = await dump(client);
  await client.end();
  await server.stop();
  const path = join(ROOT, 'e2e/upgrade', `${version}.sql.gz`);
  await writeFile(path, gzipSync(text, { level: 9 }));
  console.log(`${path}: ${text.length} characters`);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
