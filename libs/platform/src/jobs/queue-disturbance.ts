import { Logger } from '@nestjs/common';

const QUIET_MS = 30_000;

/** A queue reports an outage at each attempt to reconnect, for each of its connections: one line a while says as much. */
export class QueueDisturbance {
  private readonly logger = new Logger('Jobs');
  private quietUntil = 0;

  report = (error: unknown): void => {
    if (performance.now() < this.quietUntil) return;
    this.quietUntil = performance.now() + QUIET_MS;
    this.logger.warn({ msg: 'The job queue is disturbed', err: error });
  };
}
