import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { DomainError } from '@lexikon/kernel/domain-error';
import type { Import, ImportReport, ImportState } from './import.js';
import { type AppliedImport, ImportApplication } from './import-application.js';
import { ImportLeftOuts } from './import-left-outs.js';
import { ImportItemRepository } from './import-item.repository.js';
import { type ProgressListener, ProgressReporter } from './import-progress.js';
import { ImportRepository } from './import.repository.js';
import { ImportCancelledError, PresentMovedError } from './import-run.errors.js';
import { type EarlierPreview, ImportStaging } from './import-staging.js';
import type { SourceBytes } from '../files/source-text.js';

/** The long part of an import, in a job or on the command line. Whatever comes of it stands in the import's row. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly imports: ImportRepository,
    private readonly items: ImportItemRepository,
    private readonly staging: ImportStaging,
    private readonly leftOuts: ImportLeftOuts,
    private readonly application: ImportApplication,
    private readonly clock: Clock,
  ) {}

  /** From `staging` to `ready`. @throws what ended it, after it was written down. */
  async stage(row: Import, bytes: SourceBytes, listener?: ProgressListener): Promise<ImportReport> {
    using progress = new ProgressReporter(this.imports, row.id, listener);
    return await this.orFail(row, () => this.stageReady(row, bytes, progress));
  }

  /**
   * From `applying` to `applied`; or, where the lexicon has moved on, back to `ready`, compared again.
   *
   * @param bytes the file again, should it have to be compared again.
   * @throws what ended it, after it was written down.
   */
  async apply(caller: Caller, row: Import, bytes: SourceBytes, listener?: ProgressListener): Promise<void> {
    using progress = new ProgressReporter(this.imports, row.id, listener);
    await this.orFail(row, async () => {
      // Applied by a worker that died before it could say so.
      const changeId = await this.imports.findChange(row.id);
      if (changeId !== null) return this.finish(row, 'applied', { changeId });
      try {
        await this.leftOuts.settle(row);
        const applied = await this.application.apply(caller, row, progress);
        await this.finish(row, 'applied', { changeId: applied.changeId, report: await this.reportOf(row, applied) });
      } catch (error) {
        if (!(error instanceof PresentMovedError)) throw error;
        const decisions = await this.items.listDecisions(row.id);
        const moved = new Set(error.iris);
        // What was decided about a term that has moved on is decided anew.
        for (const iri of moved) decisions.delete(iri);
        await this.stageReady(row, bytes, progress, { decisions, moved });
        await this.finish(row, 'ready', { error: { code: error.code, details: error.details } });
      }
    });
    await this.imports.removeChunksOfFinished(row.id);
  }

  private async stageReady(
    row: Import,
    bytes: SourceBytes,
    progress: ProgressReporter,
    earlier?: EarlierPreview,
  ): Promise<ImportReport> {
    const staged = await this.staging.stage(row, bytes, progress, earlier);
    await this.finish(row, 'ready', staged);
    return staged.report;
  }

  /** What was foreseen, with what really came of it. */
  private async reportOf({ id, report }: Import, applied: AppliedImport): Promise<ImportReport | null> {
    if (!report) return null;
    const { created, updated, removed, relations } = applied;
    const { added, changed, unchanged, deprecated } = report.terms;
    const taken = added + changed + unchanged - (await this.items.countLeftOut(id));
    return {
      ...report,
      terms: { added: created, changed: updated, removed, unchanged: taken - created - updated, deprecated },
      relations: { ...report.relations, ...relations },
      findings: await this.items.countFindings(id),
    };
  }

  private async orFail<T>(row: Import, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const state: ImportState = error instanceof ImportCancelledError ? 'cancelled' : 'failed';
      const failure =
        error instanceof DomainError ? { code: error.code, details: error.details } : { code: 'internal', details: {} };
      await this.finish(row, state, { error: failure });
      await this.imports.removeChunksOfFinished(row.id);
      throw error;
    }
  }

  private async finish(
    { id }: Import,
    state: ImportState,
    outcome: Parameters<ImportRepository['finish']>[2],
  ): Promise<void> {
    await this.imports.finish(id, state, outcome, this.clock.now());
  }
}
