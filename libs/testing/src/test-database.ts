import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDatabase, createPool, type Database } from '@lexikon/platform/database';
import { EmbeddedPostgres } from '@lexikon/platform/embedded-postgres/embedded-postgres';
import { KyselyTransactions } from '@lexikon/platform/kysely-transactions';
import { migrateUp } from '@lexikon/platform/migrations/migrate';
import { readMigrationFiles } from '@lexikon/platform/migrations/migration-files';

export interface TestDatabase {
  readonly connection: pg.ClientConfig;
  readonly pool: pg.Pool;
  readonly database: Database;
  readonly transactions: KyselyTransactions;
  close(): Promise<void>;
}

interface TestServer {
  connection(database?: string): pg.ClientConfig;
  /** Whether its databases outlive the test run, and so must be dropped by it. */
  readonly lasts: boolean;
}

/** A database with nothing but the migrated schema, for one spec file: about 0.1 s. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create(async (server, admin, name) => {
    const template = await provideTemplate(server, admin);
    await admin.query(`create database ${name} template ${template} strategy file_copy`);
  });
}

/** A database without any table: for the specs of the migrations themselves. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create(async (_server, admin, name) => {
    await admin.query(`create database ${name}`);
  });
}

async function create(
  make: (server: TestServer, admin: pg.Client, name: string) => Promise<void>,
): Promise<TestDatabase> {
  const server = await openServer();
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await withClient(server.connection(), async (admin) => {
    // Cloning needs a template without connections, so building and cloning take turns, across all Jest workers.
    await admin.query('select pg_advisory_lock(1)');
    await make(server, admin, name);
  });
  const pool = createPool(server.connection(name));
  const database = createDatabase(pool);
  return {
    connection: server.connection(name),
    pool,
    database,
    transactions: new KyselyTransactions(database),
    close: async () => {
      // A spec of an application leaves the pool to the application, which has ended it by now.
      if (!pool.ending) await pool.end();
      if (server.lasts) await withClient(server.connection(), (admin) => admin.query(`drop database ${name} (force)`));
    },
  };
}

/** The server of `LEXIKON_TEST_DATABASE_URL`, else an embedded one that the first spec file starts. */
async function openServer(): Promise<TestServer> {
  const url = process.env['LEXIKON_TEST_DATABASE_URL'];
  if (url) return { connection: (database) => ({ connectionString: urlOf(url, database) }), lasts: true };
  const folder = process.env['LEXIKON_TEST_POSTGRES'];
  if (!folder) throw new Error('LEXIKON_TEST_POSTGRES is not set: run the specs with jest.config.mjs.');
  // Without fsync: a test's data need not survive the machine.
  const settings = { fsync: 'off', max_connections: '200', shared_buffers: '64MB' };
  const server = await EmbeddedPostgres.open(folder, { settings });
  return { connection: (database) => server.connection(database), lasts: false };
}

function urlOf(server: string, database: string | undefined): string {
  const url = new URL(server);
  if (database !== undefined) url.pathname = `/${database}`;
  return url.href;
}

/** Named after what is in it, so that a server that lasts never serves yesterday's schema. */
async function provideTemplate(server: TestServer, admin: pg.Client): Promise<string> {
  const content = JSON.stringify(await readMigrationFiles());
  const template = `lexikon_template_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;
  // Under another name until it is whole: a failed migration must not leave a template behind.
  const draft = `${template}_draft`;
  await admin.query(`drop database if exists ${draft}`);
  await admin.query(`create database ${draft}`);
  await withClient(server.connection(draft), (client) => migrateUp(client));
  await admin.query(`alter database ${draft} rename to ${template}`);
  return template;
}

async function withClient<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
