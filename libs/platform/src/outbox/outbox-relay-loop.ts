import { Logger } from '@nestjs/common';
import type { OutboxRelay } from './outbox-relay.js';

const POLL_MS = 500;

/** Relays for as long as the process runs: at once when woken, else every half second. */
export class OutboxRelayLoop {
  private readonly logger = new Logger(OutboxRelayLoop.name);
  private running: Promise<void> | undefined;
  private stopped = false;
  private woken = false;
  private isDisturbed = false;
  private endPause: () => void = () => undefined;

  constructor(
    private readonly relay: Pick<OutboxRelay, 'relayBatch'>,
    private readonly pollMs = POLL_MS,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Safe at any moment: a call in the middle of a batch makes another batch follow. */
  wake(): void {
    this.woken = true;
    this.endPause();
  }

  /** Resolves when the batch in hand is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endPause();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const relayed = await this.relayOnce();
      // After a failure no signal cuts the pause short: a busy server would try fifty times a second.
      if (relayed === 'failed') await this.pause(() => this.stopped);
      else if (relayed === 0) await this.pause(() => this.stopped || this.woken);
    }
  }

  private async relayOnce(): Promise<number | 'failed'> {
    try {
      const relayed = await this.relay.relayBatch();
      if (this.isDisturbed) this.logger.log('Events are handed over again');
      this.isDisturbed = false;
      return relayed;
    } catch (error) {
      // The events are where they were; the queue or the database comes back. Said once, not twice a second.
      if (!this.isDisturbed) this.logger.warn({ msg: 'Events cannot be handed over and wait', err: error });
      this.isDisturbed = true;
      return 'failed';
    }
  }

  private async pause(isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.pollMs);
      this.endPause = () => {
        if (!isOver()) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
