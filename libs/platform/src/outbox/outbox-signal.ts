import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';

export const OUTBOX_CHANNEL = 'lexikon_outbox';
const PAUSE_MS = 20;

/**
 * Tells the relays, in whichever process they run, that events wait. Sent after the commit and apart from it: inside,
 * a NOTIFY takes a lock that every commit of the server waits for. Many commits share one signal.
 */
@Injectable()
export class OutboxSignal implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pool: Pool) {}

  raise = (): void => {
    // `unref`: a command that has written its events may end. The relay polls as well.
    this.timer ??= setTimeout(() => this.send(), PAUSE_MS).unref();
  };

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }

  private send(): void {
    this.timer = undefined;
    // A signal that is lost costs half a second, and whoever needs the database hears of its failure anyhow.
    this.pool.query(`notify ${OUTBOX_CHANNEL}`).catch(() => undefined);
  }
}
