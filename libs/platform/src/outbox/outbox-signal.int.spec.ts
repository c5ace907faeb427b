import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { OutboxEvent } from '@lexikon/kernel/outbox';
import { eventually } from '@lexikon/testing/eventually';
import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { PgOutbox } from '../pg-outbox.js';
import { UuidIds } from '../uuid-ids.js';
import { OutboxListener } from './outbox-listener.js';
import { OutboxSignal } from './outbox-signal.js';

const { pool, connection, transactions, close } = await createTestDatabase();
const outbox = new PgOutbox(new UuidIds(), new OutboxSignal(pool));
let heard = 0;
const listener = new OutboxListener(connection, () => (heard += 1));

const event: OutboxEvent = {
  type: 'terms.changed',
  workspaceId: numbered(1),
  lexiconId: numbered(2),
  actor: { kind: 'system' },
  requestId: 'request-1',
  at: new Date(),
  termIds: [numbered(3)],
  subjectId: null,
  bulk: false,
};

beforeAll(async () => {
  Logger.overrideLogger(false);
  await listener.start();
});
beforeEach(() => {
  heard = 0;
});
afterAll(async () => {
  await listener.stop();
  await close();
});

describe('OutboxSignal', () => {
  it('is heard after a commit with events', async () => {
    await transactions.run((tx) => outbox.append(tx, [event]));

    await eventually(() => heard === 1);
  });

  it('is one for many commits', async () => {
    await Promise.all(Array.from({ length: 8 }, () => transactions.run((tx) => outbox.append(tx, [event, event]))));

    await eventually(() => heard > 0);
    await sleep(100);
    // Eight commits on ten connections take less than a few pauses between two signals.
    expect(heard).toBeLessThan(8);
  });

  it('is not sent for a transaction that is rolled back, nor for one without events', async () => {
    await transactions.run((tx) => outbox.append(tx, []));
    await transactions
      .run(async (tx) => {
        await outbox.append(tx, [event]);
        throw new Error('halfway');
      })
      .catch(() => undefined);

    await sleep(100);

    expect(heard).toBe(0);
  });

  it('is heard again after the connection of the listener was cut', async () => {
    await pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen%'",
    );

    await eventually(async () => {
      await transactions.run((tx) => outbox.append(tx, [event]));
      return heard > 0;
    });
  });
});
