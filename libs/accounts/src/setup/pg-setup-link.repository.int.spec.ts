import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '@lexikon/platform/database';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgAccountRepository } from '../pg-account.repository.js';
import { PgSetupLinkRepository } from './pg-setup-link.repository.js';

const { pool, transactions, close } = await createTestDatabase();
afterAll(close);
const links = new PgSetupLinkRepository(createDatabase(pool));
const accounts = new PgAccountRepository(createDatabase(pool));

const at = new Date();
const expiresAt = new Date(at.getTime() + 60_000);
const ada = {
  id: '0198d3a0-0000-7000-8000-000000000001',
  email: 'ada@example.org',
  name: 'Ada',
  isAdmin: true,
  createdAt: at,
  emailVerifiedAt: null,
};

describe('PgSetupLinkRepository.redeem', () => {
  it('lets a second link wait for the first, and then finds the account that it made', async () => {
    await transactions.run(async (tx) => {
      for (const token of ['first', 'second']) await links.create(tx, { token, createdAt: at, expiresAt });
    });
    const order: string[] = [];
    const isFirstIn = Promise.withResolvers<boolean>();

    const first = transactions.run(async (tx) => {
      isFirstIn.resolve(await links.redeem(tx, 'first', at));
      // Long enough for the second to get through, did it not have to wait.
      await sleep(300);
      await accounts.create(tx, ada, 'hash');
      order.push('first');
    });
    await isFirstIn.promise;
    const second = transactions.run((tx) => links.redeem(tx, 'second', at)).finally(() => order.push('second'));

    expect([await isFirstIn.promise, await second, await first]).toEqual([true, false, undefined]);
    expect(order).toEqual(['first', 'second']);
  });
});
