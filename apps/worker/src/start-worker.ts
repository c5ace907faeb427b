import type { INestApplicationContext } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Transactions } from '@lexikon/kernel/transactions';
import type { BaseConfig } from '@lexikon/platform/config/config';
import { createDatabase } from '@lexikon/platform/database';
import { resolveHandlers } from '@lexikon/platform/jobs/handler-registry';
import { openJobs } from '@lexikon/platform/jobs/open-jobs';
import { LoggedHandler } from '@lexikon/platform/jobs/logged-handler';
import { measureOutboxLag } from '@lexikon/platform/outbox/outbox-lag';
import { OutboxListener } from '@lexikon/platform/outbox/outbox-listener';
import { OutboxRelay } from '@lexikon/platform/outbox/outbox-relay';
import { OutboxRelayLoop } from '@lexikon/platform/outbox/outbox-relay-loop';
import { pruneOutbox } from '@lexikon/platform/outbox/prune-outbox';
import type { Stores } from '@lexikon/platform/stores';
import { choresOf } from './chores.js';
import { HANDLERS } from './handlers.js';
import { Housekeeping } from './housekeeping.js';

export interface RunningWorker {
  /** Lets what runs finish, for twenty seconds at most. Before the application is closed: jobs use its services. */
  stop(): Promise<void>;
}

/**
 * Handles events, in whichever process has the modules of the handlers: the worker's own, or the server's where there
 * is no Redis.
 */
export async function startWorker(
  context: INestApplicationContext,
  stores: Pick<Stores, 'pool' | 'connection'>,
  { redisUrl }: Pick<BaseConfig, 'redisUrl'>,
  { classes = HANDLERS, findChores = choresOf } = {},
): Promise<RunningWorker> {
  const { handlers, names } = resolveHandlers(context, classes);
  const logger = await context.resolve(PinoLogger, undefined, { strict: false });
  const database = createDatabase(stores.pool);
  const jobs = await openJobs(stores.pool, redisUrl);
  await jobs.work(handlers.map((handler) => new LoggedHandler(handler, logger)));
  const loop = new OutboxRelayLoop(new OutboxRelay(context.get(Transactions, { strict: false }), jobs, names));
  const listener = new OutboxListener(stores.connection, () => loop.wake());
  const outbox = { name: 'outbox', run: () => pruneOutbox(database) };
  const housekeeping = new Housekeeping([outbox, ...findChores(context)]);
  const endMeasuring = measureOutboxLag(database);
  loop.start();
  housekeeping.start();
  await listener.start();
  return {
    stop: async () => {
      endMeasuring();
      await listener.stop();
      await housekeeping.stop();
      await loop.stop();
      await jobs.close();
    },
  };
}
