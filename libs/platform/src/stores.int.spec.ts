import { createServer, type Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { createEmptyDatabase } from '@lexikon/testing/test-database';
import { EmbeddedPostgres } from './embedded-postgres/embedded-postgres.js';
import { makeServerFolder, removeServerFolders } from './embedded-postgres/testing/server-folder.js';
import { readMigrationFiles } from './migrations/migration-files.js';
import { openStores } from './stores.js';
import { StoreError } from './store.error.js';

const migrations = (await readMigrationFiles()).map(({ name }) => name);
const { connection, pool, close } = await createEmptyDatabase();

beforeAll(() => Logger.overrideLogger(false));
afterAll(async () => {
  await close();
  await removeServerFolders();
});

/** The address of a test database, as DATABASE_URL would have it. */
function urlOf({ host = '', port, user = '', database, connectionString }: pg.ClientConfig): string {
  if (connectionString) return connectionString;
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

describe('openStores', () => {
  it('starts the embedded server, migrates it, and stops it at the end', async () => {
    const dataDir = await makeServerFolder();

    const stores = await openStores({ databaseUrl: undefined, dataDir });
    const ledger = await stores.pool.query<{ name: string }>('select name from migration order by id');
    await stores.stop();
    const client = new pg.Client(stores.connection);

    expect(ledger.rows.map(({ name }) => name)).toEqual(migrations);
    await expect(client.connect()).rejects.toThrow(/ENOENT|ECONNREFUSED/u);
  });

  it('leaves an embedded server running that another process uses', async () => {
    const dataDir = await makeServerFolder();
    const first = await openStores({ databaseUrl: undefined, dataDir });
    const second = await openStores({ databaseUrl: undefined, dataDir });

    await first.stop();
    const found = await second.pool.query('select 1 as one');
    await second.stop();
    const server = await EmbeddedPostgres.open(dataDir);

    expect(found.rows).toEqual([{ one: 1 }]);
    expect(await server.isRunning()).toBe(true);
  });

  it('migrates the database of DATABASE_URL', async () => {
    const stores = await openStores({ databaseUrl: urlOf(connection), dataDir: '/nowhere' });
    await stores.stop();

    const { rowCount } = await pool.query('select from migration');
    expect(rowCount).toBe(migrations.length);
  });

  it('refuses a database that will not have us, at once and with the reason', async () => {
    const databaseUrl = urlOf(connection).replace(/spec_\w+/u, 'no_such_database');

    const failure = openStores({ databaseUrl, dataDir: '/nowhere' });

    await expect(failure).rejects.toBeInstanceOf(StoreError);
    await expect(failure).rejects.toThrow(/no_such_database.*does not exist.*Check DATABASE_URL/u);
  });

  it('waits for a database that is not up yet', async () => {
    const sockets: Socket[] = [];
    // Hangs up on everyone, as a server behind a proxy does before it is there.
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.destroy();
      if (sockets.length === 2) server.close();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;

    const opening = openStores({ databaseUrl: `postgres://u@127.0.0.1:${port}/d`, dataDir: '/nowhere' }, 1_200);

    await expect(opening).rejects.toThrow(/cannot be reached/u);
    expect(sockets).toHaveLength(2);
  });
});
