import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { AppliedSummary, Aside, Edit } from '@lexikon/changes/change';
import { ChangesService } from '@lexikon/changes/changes.service';
import type { Caller } from '@lexikon/kernel/actor';
import { DomainError } from '@lexikon/kernel/domain-error';
import type { Import } from './import.js';
import { compareAside } from '../comparing/import-aside.js';
import { ImportItemRepository } from './import-item.repository.js';
import { ImportPresentReadModel } from './import-present.read-model.js';
import type { ProgressReporter } from './import-progress.js';
import { ImportRepository } from './import.repository.js';
import { ImportCancelledError, PresentMovedError } from './import-run.errors.js';
import { BATCH } from './staged-items.js';

export interface AppliedImport extends AppliedSummary {
  readonly relations: { readonly added: number; readonly removed: number };
}

/** Makes a staged import one change: all of it or nothing. */
@Injectable()
export class ImportApplication {
  constructor(
    private readonly changes: ChangesService,
    private readonly imports: ImportRepository,
    private readonly items: ImportItemRepository,
    private readonly present: ImportPresentReadModel,
  ) {}

  /**
   * @throws {PresentMovedError} when a term that it would write is not as it was compared.
   * @throws {ImportCancelledError}
   * @throws {ChangeRefusedError}
   */
  async apply(caller: Caller, row: Import, progress: ProgressReporter): Promise<AppliedImport> {
    const { id: importId, lexiconId } = row;
    await this.requireUnmoved(importId);
    const { created, edited, returning } = await this.items.listTermIds(importId);
    const aside = await this.compareAside(row);
    const header = { lexiconId, origin: 'import', reason: row.fileName, importId } as const;
    const work = new Counted(created.length + edited.length, progress);
    try {
      const summary = await this.changes.applyBatches(caller, header, work.counted(this.batchesOf(row)), {
        createdIds: new Set([...created, ...returning]),
        editedIds: edited,
        ...(aside ? { aside } : {}),
        onProgress: () => work.report(),
      });
      return { ...summary, relations: work.relations };
    } catch (error) {
      if (!(error instanceof DomainError) || error instanceof ImportCancelledError) throw error;
      // Stale, or an IRI that is taken: somebody wrote between the question above and the locks.
      const iris = await this.items.listMoved(importId);
      throw iris.length > 0 ? new PresentMovedError(iris, { cause: error }) : error;
    }
  }

  private async requireUnmoved(importId: string): Promise<void> {
    const moved = await this.items.listMoved(importId);
    if (moved.length > 0) throw new PresentMovedError(moved);
  }

  /** Terms are staged to stand in certain domains: where one has come or gone since, they are compared again. */
  private async compareAside({ lexiconId, format, source, said }: Import): Promise<Aside | null> {
    if (!said || source === null) return null;
    const before = await this.imports.findLastSaid(lexiconId, source);
    const present = await this.present.getLexicon(lexiconId);
    const gone: string[] = [];
    const { aside, domainIds } = compareAside({ file: said, before, present, namesOnly: format === 'csv' }, () => {
      gone.push('a domain that was removed when the file was compared');
      return '';
    });
    const staged = new Map(said.domains.flatMap(({ iri, id }) => (id === null ? [] : [[iri, id] as const])));
    if (gone.length > 0 || !isDeepStrictEqual(staged, new Map(domainIds)))
      throw new PresentMovedError([...staged.keys()]);
    return aside;
  }

  /** Page by page: memory does not grow with the file. What is given up comes before what takes it over. */
  private async *batchesOf({ id }: Import): AsyncGenerator<readonly (readonly Edit[])[]> {
    for (const givesUp of [true, false]) {
      let after = -1;
      for (;;) {
        const page = await this.items.listDecided(id, { after, limit: BATCH, givesUp });
        if (page.length > 0) yield page.map(({ edits }) => edits);
        if (page.length < BATCH) break;
        after = page.at(-1)?.seq ?? after;
      }
    }
  }
}

/** Counts terms where the writer counts edits. */
class Counted {
  readonly relations = { added: 0, removed: 0 };
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly progress: ProgressReporter,
  ) {}

  async *counted(batches: AsyncIterable<readonly (readonly Edit[])[]>): AsyncGenerator<readonly Edit[]> {
    for await (const terms of batches) {
      for (const { kind } of terms.flat()) {
        if (kind === 'relate') this.relations.added += 1;
        if (kind === 'unrelate') this.relations.removed += 1;
      }
      yield terms.flat();
      // Asked for the next, so the last is written.
      this.done += terms.length;
    }
  }

  report(): Promise<void> {
    return this.progress.report({ phase: 'applying', done: this.done, total: this.total });
  }
}
