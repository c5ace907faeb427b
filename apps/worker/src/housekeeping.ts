import { Logger } from '@nestjs/common';

/** Something to tidy up now and then. Safe to repeat, to break off, and to be done by several processes at once. */
export interface Chore {
  readonly name: string;
  /** Answers how much went. */
  run(at: Date): Promise<number>;
}

const HOUR_MS = 3_600_000;

/** Does its chores at the start and every hour, one after the other. */
export class Housekeeping {
  private readonly logger = new Logger(Housekeeping.name);
  private timer: NodeJS.Timeout | undefined;
  private doing: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(private readonly chores: readonly Chore[]) {}

  start(): void {
    this.timer = setInterval(() => this.begin(), HOUR_MS).unref();
    this.begin();
  }

  /** Lets the chore in hand end. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.doing;
  }

  private begin(): void {
    this.doing = this.doing.then(() => this.doAll());
  }

  private async doAll(): Promise<void> {
    for (const chore of this.chores) {
      if (this.isStopped) return;
      try {
        const count = await chore.run(new Date());
        if (count > 0) this.logger.log({ msg: 'Tidied up', chore: chore.name, count });
      } catch (error) {
        // The next hour tries again; the others need not wait for it.
        this.logger.warn({ msg: 'Could not tidy up', chore: chore.name, err: error });
      }
    }
  }
}
