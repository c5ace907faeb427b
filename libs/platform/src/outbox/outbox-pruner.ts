import { Logger } from '@nestjs/common';
import type { Database } from '../database.js';
import { pruneOutbox } from './prune-outbox.js';

const HOUR_MS = 3_600_000;

/** Prunes at the start and every hour. Several processes may: what one has removed another does not find. */
export class OutboxPruner {
  private readonly logger = new Logger(OutboxPruner.name);
  private timer: NodeJS.Timeout | undefined;
  private pruning: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  start(): void {
    this.timer = setInterval(() => this.prune(), HOUR_MS).unref();
    this.prune();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.pruning;
  }

  private prune(): void {
    this.pruning = pruneOutbox(this.database).then(
      (pruned) => {
        if (pruned > 0) this.logger.debug({ msg: 'Pruned the outbox', events: pruned });
      },
      // The next hour tries again.
      (error: unknown) => this.logger.warn({ msg: 'The outbox could not be pruned', err: error }),
    );
  }
}
