import { setTimeout as sleep } from 'node:timers/promises';
import type { Present } from '../change.js';
import { PgContentRepository } from '../pg-content.repository.js';

/** Holds a change between plan and writing until another has planned too, or 300 ms have shown that it cannot. */
export class PausingContent extends PgContentRepository {
  private planned = 0;

  override async lockPresent(...args: Parameters<PgContentRepository['lockPresent']>): Promise<Present> {
    const present = await super.lockPresent(...args);
    this.planned += 1;
    for (const until = Date.now() + 300; this.planned < 2 && Date.now() < until;) await sleep(10);
    return present;
  }
}
