import { Logger } from '@nestjs/common';
import type { EmbeddedPostgres } from './embedded-postgres.js';

const LOOK_MS = 1_000;

/**
 * Looks after the embedded server while Lexikon's own server runs: what was killed, by the system for want of memory
 * or by the process that had started it, is there again within seconds.
 */
export class PostgresKeeper {
  private readonly logger = new Logger(PostgresKeeper.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private isStopped = false;
  private isDown = false;

  constructor(private readonly server: Pick<EmbeddedPostgres, 'isRunning' | 'ensureRunning'>) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look();
    }, LOOK_MS).unref();
  }

  /** Resolves when nothing is about to be started any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      if (!(await this.server.isRunning())) {
        if (!this.isDown) this.logger.warn('The embedded PostgreSQL is gone, and is started again');
        this.isDown = true;
        await this.server.ensureRunning();
      }
      if (this.isDown) this.logger.log('The embedded PostgreSQL runs again');
      this.isDown = false;
    } catch (error) {
      this.logger.error({ msg: 'The embedded PostgreSQL cannot be started again', err: error });
    }
    if (!this.isStopped) this.start();
  }
}
