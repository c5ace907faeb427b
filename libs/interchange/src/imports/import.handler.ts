import { Injectable } from '@nestjs/common';
import { Clock } from '@lexikon/kernel/clock';
import { DomainError, PermanentFailure } from '@lexikon/kernel/domain-error';
import { JobHandler } from '@lexikon/kernel/job-handler';
import type { Import } from './import.js';
import { ImportRepository } from './import.repository.js';
import { ImportWork } from './import-work.js';

/** `subjectId` is the import's. */
export interface ImportRequested {
  readonly subjectId: string | null;
  readonly requestId: string;
}

/** Longer than any heartbeat is late: whoever has been silent so long is gone. */
const SILENCE_MS = 45_000;

/** Does what the import's state asks for: to read and compare its file, or to apply what was staged. */
@Injectable()
export class ImportHandler extends JobHandler<ImportRequested> {
  readonly name = 'import';

  constructor(
    private readonly imports: ImportRepository,
    private readonly work: ImportWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async handle({ subjectId, requestId }: ImportRequested): Promise<void> {
    if (subjectId === null) throw new PermanentFailure('The event names no import');
    const row = await this.imports.find(subjectId);
    const step = row && stepOf(row);
    // Discarded or done meanwhile: nothing is asked for any more.
    if (!row || !step) return;
    const at = this.clock.now();
    const claimed = await this.imports.claim(row.id, step, { at, silentSince: new Date(at.getTime() - SILENCE_MS) });
    // Tried again later: should its worker have died, it has been silent long enough by then.
    if (!claimed) throw new Error('Another worker is at this import');
    await this.take(claimed, step, requestId);
  }

  private async take(row: Import, step: 'staging' | 'applying', requestId: string): Promise<void> {
    const bytes = this.imports.readChunks(row.id);
    try {
      if (step === 'staging') await this.work.stage(row, bytes);
      else await this.work.apply({ actor: row.actor, requestId }, row, bytes);
    } catch (error) {
      // The row tells whoever asked. Anything else is a bug, and no second attempt mends it.
      if (error instanceof DomainError) return;
      throw new PermanentFailure('The import failed', { cause: error });
    }
  }
}

function stepOf({ state }: Import): 'staging' | 'applying' | null {
  if (state === 'queued' || state === 'staging') return 'staging';
  return state === 'applying' ? 'applying' : null;
}
