import { Logger } from '@nestjs/common';
import pg from 'pg';
import { OUTBOX_CHANNEL } from './outbox-signal.js';

const RETRY_MS = 1_000;

/** Hears the signals of all processes, on a connection of its own that it makes anew when it breaks. */
export class OutboxListener {
  private readonly logger = new Logger(OutboxListener.name);
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly connection: pg.ClientConfig,
    private readonly onSignal: () => void,
  ) {}

  /** Resolves when it listens, or has failed to for the first time; then it goes on trying. */
  async start(): Promise<void> {
    const client = new pg.Client({ ...this.connection, keepAlive: true });
    this.client = client;
    client.on('notification', this.onSignal);
    // Every way to lose it ends here, once.
    client.once('end', () => this.startAgain());
    client.on('error', (error) => this.logger.warn({ msg: 'The connection for signals is lost', err: error }));
    try {
      await client.connect();
      await client.query(`listen ${OUTBOX_CHANNEL}`);
    } catch (error) {
      this.logger.warn({ msg: 'Signals cannot be heard', err: error });
      await client.end().catch(() => undefined);
      this.startAgain();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private startAgain(): void {
    if (this.stopped) return;
    this.retry ??= setTimeout(() => {
      this.retry = undefined;
      void this.start();
    }, RETRY_MS).unref();
  }
}
