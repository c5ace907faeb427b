import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Job, Queue, type RedisOptions, UnrecoverableError, Worker } from 'bullmq';
import type { EventPayload } from '@lexikon/contracts/jobs';
import { PermanentFailure } from '@lexikon/kernel/domain-error';
import { CLOSE_MS, type EventHandler, Jobs, RETRY, type RetryPolicy } from './jobs.js';
import type { PgDeadLetters } from './pg-dead-letters.js';
import { QueueDisturbance } from './queue-disturbance.js';
import { reportFailure, runJob } from './run-job.js';

const PREFIX = 'lexikon';
const WEEK_SECONDS = 7 * 86_400;
// Renewed every half of it, for as long as the job runs: twice the default, so that a busy event loop loses no lock.
const LOCK_MS = 60_000;

/** Jobs in Redis, for as many workers as there are machines. */
export class BullMqJobs extends Jobs {
  private readonly logger = new Logger(BullMqJobs.name);
  private readonly disturbance = new QueueDisturbance();
  private readonly queues = new Map<string, Queue<EventPayload>>();
  private readonly workers: Worker[] = [];
  private readonly connection: RedisOptions;

  /**
   * @param url of a Redis that evicts nothing and keeps its append-only file.
   * @param lockMs for how long a job is its worker's without a sign of life.
   */
  constructor(
    url: string,
    private readonly deadLetters: PgDeadLetters,
    private readonly retry: RetryPolicy = RETRY,
    private readonly lockMs = LOCK_MS,
  ) {
    super();
    // The default waits up to 8 s between two attempts: an outage of a second would last ten.
    this.connection = { url, retryStrategy: () => 500 };
  }

  override async work(handlers: readonly EventHandler[]): Promise<void> {
    for (const handler of handlers) {
      const worker = new Worker(handler.name, ({ data }: Job<unknown>) => attempt(handler, data), {
        connection: { ...this.connection, maxRetriesPerRequest: null },
        prefix: PREFIX,
        concurrency: handler.concurrency,
        lockDuration: this.lockMs,
        stalledInterval: this.lockMs / 2,
        // A job outlives this many workers that die under it; the next death makes it a dead letter.
        maxStalledCount: this.retry.attempts,
      });
      // The event rather than a catch around the attempt: a worker that died mid-job ends here too, as "stalled".
      worker.on('failed', (job, error) => void this.settleFailure(handler.name, job, error));
      // It reconnects by itself; without a listener an outage would end the process.
      worker.on('error', this.disturbance.report);
      this.workers.push(worker);
      await worker.waitUntilReady();
    }
  }

  override async enqueue(handlerName: string, payload: EventPayload): Promise<void> {
    await this.queueOf(handlerName).add(handlerName, payload, {
      // Our own id, so that a dead letter has the same one however often it is reported.
      jobId: randomUUIDv7(),
      attempts: this.retry.attempts,
      backoff: { type: 'exponential', delay: this.retry.firstDelayMs },
      removeOnComplete: true,
      // A week to look at it. Kept for ever, as by default, failed jobs fill a Redis that may not evict.
      removeOnFail: { age: WEEK_SECONDS },
      // BullMQ runs jobs without a priority first.
      ...(payload.bulk ? { priority: 1 } : {}),
    });
  }

  override async redrive(handlerName: string): Promise<number> {
    const letters = await this.deadLetters.list(handlerName);
    for (const { id, payload } of letters) {
      // In this order a crash in between repeats a job; in the other it would lose one.
      await this.enqueue(handlerName, payload);
      await this.deadLetters.remove(id);
    }
    return letters.length;
  }

  override async close(): Promise<void> {
    await Promise.all(this.workers.map(closeInTime));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private async settleFailure(handlerName: string, job: Job<unknown> | undefined, error: Error): Promise<void> {
    // Set by the last attempt only.
    const isLast = Boolean(job?.finishedOn);
    reportFailure(handlerName, job?.data, error, isLast);
    if (!job?.id || !isLast) return;
    const letter = { id: job.id, handler: handlerName, payload: job.data, error: error.message };
    // Redis keeps the failed job as well, so nothing is lost when Postgres is away at this moment.
    await this.deadLetters
      .create(letter)
      .catch((cause: unknown) => this.logger.error({ msg: 'A dead letter is in Redis only', err: cause, job: job.id }));
  }

  private queueOf(name: string): Queue<EventPayload> {
    const known = this.queues.get(name);
    if (known) return known;
    // Fails at once while Redis is away, instead of waiting for it with the relay's locks in hand.
    const connection = { ...this.connection, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
    const queue = new Queue<EventPayload>(name, { connection, prefix: PREFIX });
    queue.on('error', this.disturbance.report);
    this.queues.set(name, queue);
    return queue;
  }
}

async function attempt(handler: EventHandler, data: unknown): Promise<void> {
  try {
    await runJob(handler, data);
  } catch (error) {
    // BullMQ's word for "do not try again". It takes no cause, so the message carries what there is to know.
    if (error instanceof PermanentFailure) throw new UnrecoverableError(error.message);
    throw error;
  }
}

/** Left to itself a worker waits for its jobs as long as they take. Cut off, they stall and go to another worker. */
async function closeInTime(worker: Worker): Promise<void> {
  const late = new AbortController();
  const cut = sleep(CLOSE_MS, undefined, { signal: late.signal })
    .then(() => worker.close(true))
    .catch(() => undefined);
  await Promise.race([worker.close(), cut]);
  late.abort();
}
