import { Injectable, Logger, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { EventPayload } from '@lexikon/contracts/jobs';
import { PermanentFailure } from '@lexikon/kernel/domain-error';
import { JobHandler } from '@lexikon/kernel/job-handler';
import { Outbox, type OutboxEvent } from '@lexikon/kernel/outbox';
import { Transactions } from '@lexikon/kernel/transactions';
import type { HandlerClasses } from '@lexikon/platform/jobs/handler-registry';
import { LoggingModule } from '@lexikon/platform/logging/logging.module';
import { PlatformModule } from '@lexikon/platform/platform.module';
import { eventually } from '@lexikon/testing/eventually';
import { numbered } from '@lexikon/testing/fakes';
import { createTestDatabase } from '@lexikon/testing/test-database';
import { HANDLERS } from './handlers.js';
import { startWorker } from './start-worker.js';
import { WorkerModule } from './worker.module.js';

@Injectable()
class RecordingHandler extends JobHandler<EventPayload> {
  // Its own queue, in a Redis that remembers the last run.
  readonly name = `recording-${process.pid}-${Date.now()}`;
  readonly seen: EventPayload[] = [];

  override async handle(payload: EventPayload): Promise<void> {
    this.seen.push(payload);
    if (payload.type === 'lexicon.changed') throw new PermanentFailure('on purpose');
  }
}

@Module({ providers: [RecordingHandler] })
class RecordingModule {}

const RECORDING: HandlerClasses = {
  'terms.changed': [RecordingHandler],
  'lexicon.changed': [RecordingHandler],
  'import.requested': [RecordingHandler],
};

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

const stores = await createTestDatabase();
const platform = [PlatformModule.forPool(stores.pool), LoggingModule.forRoot({ level: 'silent' })];
const redisUrl = process.env['LEXIKON_TEST_REDIS'];
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});
afterAll(() => stores.close());

async function setup(classes = RECORDING) {
  const module = await Test.createTestingModule({ imports: [...platform, RecordingModule] }).compile();
  // After Nest, which sets its own: a failure on purpose is no news.
  Logger.overrideLogger(false);
  const worker = await startWorker(module, stores, { redisUrl }, { classes, findChores: () => [] });
  closers.push(() => worker.stop());
  const transactions = module.get(Transactions);
  const outbox = module.get(Outbox);
  return {
    worker,
    handler: module.get(RecordingHandler, { strict: false }),
    announce: (...events: OutboxEvent[]) => transactions.run((tx) => outbox.append(tx, events)),
  };
}

describe('the worker', () => {
  it('hands an event to its handler soon after the commit', async () => {
    const { handler, announce } = await setup();

    await announce(event);

    await eventually(() => handler.seen.length === 1, 2_000);
    expect(handler.seen).toEqual([
      {
        type: 'terms.changed',
        lexiconId: numbered(2),
        termIds: [numbered(3)],
        subjectId: null,
        actor: 'system',
        requestId: 'request-1',
        bulk: false,
      },
    ]);
  });

  it('goes on after an event that fails for good', async () => {
    const { handler, announce } = await setup();

    await announce({ ...event, type: 'lexicon.changed' }, event);

    await eventually(() => handler.seen.length === 2);
  });

  it('takes up, when it starts, what has happened without it', async () => {
    const first = await setup();
    await first.worker.stop();
    await first.announce(event);
    const second = await setup();

    await eventually(() => second.handler.seen.length === 1);
    expect(first.handler.seen).toEqual([]);
  });

  it('does not start while an event has no handler', async () => {
    await expect(setup({ ...RECORDING, 'import.requested': [] })).rejects.toThrow('Nobody handles the events');
  });
});

describe('the registered handlers', () => {
  it('are there for every event, and their modules are the worker’s', async () => {
    const module = await Test.createTestingModule({ imports: [WorkerModule.on(...platform)] }).compile();

    const worker = await startWorker(module, stores, { redisUrl });
    await worker.stop();

    expect(Object.values(HANDLERS).every((handlers) => handlers.length > 0)).toBe(true);
  });
});
