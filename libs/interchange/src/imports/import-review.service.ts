import { Injectable } from '@nestjs/common';
import { ChangesReadModel } from '@lexikon/changes/changes.read-model';
import { namedIds } from '@lexikon/changes/named-ids';
import type { Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import type { Import, ImportItem, ItemDecision } from './import.js';
import { ImportItemRepository } from './import-item.repository.js';
import {
  type ChosenTerms,
  type FindingGroup,
  ImportItemsReadModel,
  type ItemFacets,
  type ItemFilter,
  type NumberedFinding,
} from './import-items.read-model.js';
import { writeImportReport } from './import-report.js';
import { ImportRepository } from './import.repository.js';
import { ImportDecisionError, ImportStateError } from './import-run.errors.js';
import { ImportsService } from './imports.service.js';

/** An import with what applying it would write as things stand; null where it is not waiting for that. */
export interface ReviewedImport {
  readonly row: Import;
  readonly chosen: ChosenTerms | null;
}

/** Items name terms and domains by id: these are how they are called, or will be. */
export interface NamedItems {
  readonly items: readonly ImportItem[];
  readonly names: ReadonlyMap<string, string>;
}

const BULK_TIMEOUT_MS = 60_000;

/** What people look at and decide before an import is applied. All of it throws `NotFoundError` as `ImportsService.get`. */
@Injectable()
export class ImportReviewService {
  constructor(
    private readonly imports: ImportsService,
    private readonly rows: ImportRepository,
    private readonly items: ImportItemRepository,
    private readonly views: ImportItemsReadModel,
    private readonly changes: ChangesReadModel,
    private readonly transactions: Transactions,
  ) {}

  async get(caller: Caller, importId: string): Promise<ReviewedImport> {
    const row = await this.imports.get(caller, importId);
    return { row, chosen: row.state === 'ready' ? await this.views.countChosen(importId) : null };
  }

  async listItems(
    caller: Caller,
    importId: string,
    page: Parameters<ImportItemsReadModel['list']>[1],
  ): Promise<NamedItems> {
    await this.imports.get(caller, importId);
    const items = await this.views.list(importId, page);
    const ids = namedIds(items);
    const [here, coming] = await Promise.all([this.changes.listNames(ids), this.views.listNames(importId, ids)]);
    return { items, names: new Map([...coming, ...here]) };
  }

  async countFacets(caller: Caller, importId: string, filter: ItemFilter): Promise<ItemFacets> {
    await this.imports.get(caller, importId);
    return this.views.countFacets(importId, filter);
  }

  async listFindings(
    caller: Caller,
    importId: string,
    page: Parameters<ImportItemsReadModel['listFindings']>[1],
  ): Promise<readonly NumberedFinding[]> {
    await this.imports.get(caller, importId);
    return this.views.listFindings(importId, page);
  }

  async summariseFindings(caller: Caller, importId: string): Promise<readonly FindingGroup[]> {
    await this.imports.get(caller, importId);
    return this.views.summariseFindings(importId);
  }

  /** A table of all items and findings, written as it is read. */
  async writeReport(
    caller: Caller,
    importId: string,
  ): Promise<{ readonly fileName: string; readonly text: AsyncGenerator<string> }> {
    const { fileName } = await this.imports.get(caller, importId);
    return { fileName, text: writeImportReport(this.views, importId) };
  }

  /**
   * @throws {ImportStateError} when it is not waiting for decisions.
   * @throws {ImportDecisionError}
   */
  async decide(
    caller: Caller,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<ReviewedImport> {
    return this.deciding(caller, importId, async (tx) => {
      const unfit = await this.items.listUnfit(tx, importId, decisions);
      if (unfit.length > 0) throw new ImportDecisionError(unfit);
      await this.items.decide(tx, importId, decisions);
    });
  }

  /** The same for all items that a filter means; its outcome is one that can be decided so. Errors as `decide`. */
  async decideAll(
    caller: Caller,
    importId: string,
    filter: ItemFilter,
    decision: ItemDecision,
  ): Promise<ReviewedImport> {
    return this.deciding(caller, importId, (tx) => this.items.decideAll(tx, importId, filter, decision));
  }

  private async deciding(caller: Caller, importId: string, work: (tx: Tx) => Promise<void>): Promise<ReviewedImport> {
    await this.imports.get(caller, importId);
    await this.transactions.run(
      async (tx) => {
        const state = await this.rows.lockState(tx, importId);
        if (state === null) throw new NotFoundError();
        if (state !== 'ready') throw new ImportStateError(state);
        await work(tx);
      },
      { timeoutMs: BULK_TIMEOUT_MS },
    );
    return this.get(caller, importId);
  }
}
