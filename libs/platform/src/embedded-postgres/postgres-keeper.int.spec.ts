import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { eventually } from '@lexikon/testing/eventually';
import { EmbeddedPostgres } from './embedded-postgres.js';
import { PostgresKeeper } from './postgres-keeper.js';
import { makeServerFolder, postmasterOf, query, removeServerFolders } from './testing/server-folder.js';

beforeAll(() => Logger.overrideLogger(false));
afterAll(removeServerFolders);

describe('PostgresKeeper', () => {
  it('starts a killed server again, with what was there, and none once it is stopped', async () => {
    const folder = await makeServerFolder();
    const server = await EmbeddedPostgres.open(folder);
    await query(server, 'create table kept as select 42 as answer');
    const first = await postmasterOf(folder);
    const keeper = new PostgresKeeper(server);
    keeper.start();

    process.kill(first, 'SIGKILL');
    await eventually(async () => (await query(server, 'select').catch(() => [])).length === 1);
    const kept = await query(server, 'select answer from kept');
    const second = await postmasterOf(folder);
    await keeper.stop();
    await server.stop();
    // Longer than it waits between two looks.
    await sleep(1_500);

    expect(second).not.toBe(first);
    expect(kept).toEqual([{ answer: 42 }]);
    expect(await server.isRunning()).toBe(false);
  });
});
