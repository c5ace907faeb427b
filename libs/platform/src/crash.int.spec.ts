import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { createDatabase } from './database.js';
import { makeServerFolder, postmasterOf, removeServerFolders } from './embedded-postgres/testing/server-folder.js';
import { kyselyOf, KyselyTransactions } from './kysely-transactions.js';
import { PgOutbox } from './pg-outbox.js';
import { openStores } from './stores.js';
import { UuidIds } from './uuid-ids.js';

const WRITES = 500;
const WRITERS = 8;

beforeAll(() => Logger.overrideLogger(false));
afterAll(removeServerFolders);

/** A server of its own, and a write of a row together with its event, as every change makes it. */
async function setup() {
  const dataDir = await makeServerFolder();
  const stores = await openStores({ databaseUrl: undefined, dataDir });
  const ids = new UuidIds();
  const database = createDatabase(stores.pool);
  const transactions = new KyselyTransactions(database);
  const outbox = new PgOutbox(ids);

  async function write(): Promise<string> {
    const id = ids.next();
    const about = { workspaceId: id, lexiconId: id, actor: { kind: 'system' }, requestId: 'request-1' } as const;
    await transactions.run(async (tx) => {
      const letter = { id, handler: 'x', payload: '{}', error: '', failed_at: new Date() };
      await kyselyOf(tx).insertInto('dead_letter').values(letter).execute();
      const event = { type: 'terms.changed', at: new Date(), termIds: [], subjectId: id, bulk: false } as const;
      await outbox.append(tx, [{ ...about, ...event }]);
    });
    return id;
  }
  return { dataDir, stores, database, write };
}

describe('a database that is killed under its writers', () => {
  it('has every acknowledged write with its event, whole ones only, and goes on by itself', async () => {
    const { dataDir, stores, database, write } = await setup();
    const acknowledged: string[] = [];
    let refused = 0;
    const writer = async () => {
      while (acknowledged.length < WRITES) {
        await write().then(
          (id) => acknowledged.push(id),
          async () => {
            refused += 1;
            await sleep(50);
          },
        );
      }
    };

    const writing = Promise.all(Array.from({ length: WRITERS }, writer));
    for (const share of [0.3, 0.6]) {
      while (acknowledged.length < WRITES * share) await sleep(1);
      process.kill(await postmasterOf(dataDir), 'SIGKILL');
    }
    await writing;
    const rows = await database.selectFrom('dead_letter').select('id').execute();
    const events = await database.selectFrom('outbox').select('subject_id').execute();
    await stores.stop();

    expect(refused).toBeGreaterThan(1);
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    // The acknowledgement of a commit may be lost: then there is more than was acknowledged, and that is whole too.
    expect(events.map((event) => event.subject_id).sort()).toEqual([...kept].sort());
  });
});
