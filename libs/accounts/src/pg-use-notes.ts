import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import type { SessionUse } from './sessions/sessions.read-model.js';

const MINUTE_MS = 60_000;

interface NoteStatement {
  readonly name: string;
  /** Takes the id, the time and the network. */
  readonly text: string;
}

/** Notes that something was used, at most once a minute. Nobody waits for it: the next minute notes again. */
export class PgUseNotes {
  private readonly logger = new Logger(PgUseNotes.name);
  private readonly noting = new Map<string, Promise<void>>();

  constructor(
    private readonly pool: Pool,
    private readonly statement: NoteStatement,
  ) {}

  note(id: string, lastUsedAt: Date | null, { at, addressPrefix }: SessionUse): void {
    if (lastUsedAt !== null && at.getTime() - lastUsedAt.getTime() < MINUTE_MS) return;
    if (this.noting.has(id)) return;
    const noted = this.pool
      .query({ ...this.statement, values: [id, at, addressPrefix] })
      .then(() => undefined)
      .catch((error: unknown) => this.logger.warn('A use was not noted', error))
      .finally(() => this.noting.delete(id));
    this.noting.set(id, noted);
  }

  /** Before the pool ends. */
  async settle(): Promise<void> {
    await Promise.all(this.noting.values());
  }
}
