import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { LexiconArchivedError } from '@lexikon/lexicons/lexicons.errors';
import { LexiconScopeReadModel } from '@lexikon/lexicons/lexicon-scope.read-model';
import {
  type AppliedSummary,
  type Aside,
  type Change,
  type ChangeHeader,
  type Edit,
  isBulk,
  type Origin,
} from './change.js';
import { AlreadyUndoneError, UndoConflictError } from './change.errors.js';
import { type ChangeContext, ChangeWriter } from './change-writer.js';
import { ContentRepository, type Revertible } from './content.repository.js';

export interface BatchOptions {
  /** Every term that any batch creates: relations may point at those of later batches. */
  readonly createdIds: ReadonlySet<string>;
  /** The terms that the batches edit, locked once and in order; a term that is not named is locked with its batch. */
  readonly editedIds?: readonly string[];
  readonly aside?: Aside;
  /** Told after each batch how many edits have been written. May throw to give up: then nothing is. */
  readonly onProgress?: (done: number) => Promise<void>;
}

/** What an undo does with terms that something later touched. */
export type UndoConflicts = 'refuse' | 'skip' | 'override';

const BULK_TIMEOUT_MS = 60_000;
const BATCHES_TIMEOUT_MS = 30 * 60_000;
const PAGE = 1_000;

/** The only writer of content: the editor, the API, imports and jobs all come through here. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly lexicons: LexiconScopeReadModel,
    private readonly transactions: Transactions,
    private readonly content: ContentRepository,
    private readonly writer: ChangeWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies all edits or none.
   *
   * @throws {StaleChangeError} when a term has moved on from the version an edit started from.
   * @throws {ChangeRefusedError} when an edit breaks a rule.
   * @throws {LexiconArchivedError}
   */
  async apply(caller: Caller, { edits, ...header }: Change): Promise<AppliedSummary> {
    const createdIds = new Set(edits.filter(({ kind }) => kind === 'create').map(({ termId }) => termId));
    const context = await this.contextOf(caller, header, createdIds);
    const isLarge = isBulk(header.origin, edits.length);
    return this.transactions.run(
      async (tx) => {
        const change = this.writer.begin(tx, context);
        await change.write(edits);
        return change.finish();
      },
      isLarge ? { timeoutMs: BULK_TIMEOUT_MS } : {},
    );
  }

  /**
   * Applies a change that does not fit into memory, batch by batch in one transaction: all of it or nothing.
   * The edits of one term belong into one batch. Errors as `apply`.
   */
  async applyBatches(
    caller: Caller,
    header: ChangeHeader,
    batches: AsyncIterable<readonly Edit[]>,
    { createdIds, editedIds = [], aside, onProgress }: BatchOptions,
  ): Promise<AppliedSummary> {
    const context = await this.contextOf(caller, header, createdIds);
    return this.transactions.run(
      async (tx) => {
        await this.content.lockHierarchies(tx, header.lexiconId, hierarchiesOf(context));
        await this.content.lockTerms(tx, header.lexiconId, editedIds);
        const change = this.writer.begin(tx, context);
        if (aside) await change.writeAside(aside);
        let done = 0;
        for await (const edits of batches) {
          await change.write(edits);
          done += edits.length;
          await onProgress?.(done);
        }
        return change.finish();
      },
      { timeoutMs: BATCHES_TIMEOUT_MS },
    );
  }

  /**
   * Takes a change back by the inverse change: one act, however many terms it touched.
   *
   * @throws {UndoConflictError} when something later touched its terms and `conflicts` is `refuse`.
   * @throws {AlreadyUndoneError}
   */
  async undo(
    caller: Caller,
    changeId: string,
    { conflicts, reason, origin }: { conflicts: UndoConflicts; reason: string | null; origin: Origin },
  ): Promise<AppliedSummary> {
    const lexiconId = await this.content.findLexiconId(changeId);
    if (lexiconId === null) throw new NotFoundError();
    const context = await this.contextOf(caller, { lexiconId, origin, reason, undoes: changeId }, new Set());

    return this.transactions.run(
      async (tx) => {
        await this.content.lockHierarchies(tx, lexiconId, hierarchiesOf(context));
        const { aside, isUndone } = await this.content.lockRevertible(tx, changeId);
        if (isUndone) throw new AlreadyUndoneError();
        const touched = conflicts === 'override' ? [] : await this.listTouched(tx, changeId);
        if (conflicts === 'refuse' && touched.length > 0) throw new UndoConflictError(touched, touched.length);
        const skipped = new Set(touched.map(({ termId }) => termId));
        const change = this.writer.begin(tx, context);
        for await (const page of this.pagesOf(tx, changeId)) {
          await change.write(page.filter(({ termId }) => !skipped.has(termId)).map(inverseOf));
        }
        if (aside) await change.revertAside(aside);
        return change.finish(skipped.size);
      },
      { timeoutMs: BATCHES_TIMEOUT_MS },
    );
  }

  private async contextOf(
    caller: Caller,
    header: ChangeHeader,
    createdIds: ReadonlySet<string>,
  ): Promise<ChangeContext> {
    const scope = await this.lexicons.find(header.lexiconId);
    if (!scope || scope.isRemoved) throw new NotFoundError();
    await this.access.require(caller.actor, 'term.edit', scope);
    if (scope.isArchived) throw new LexiconArchivedError();
    return {
      caller,
      header,
      scope,
      fourEyes: scope.fourEyes,
      mayReview: await this.access.allows(caller.actor, 'term.review', scope),
      at: this.clock.now(),
      types: await this.content.listTypes(scope.workspaceId),
      createdIds,
    };
  }

  private async listTouched(tx: Tx, changeId: string): Promise<readonly Revertible[]> {
    const touched: Revertible[] = [];
    for await (const page of this.pagesOf(tx, changeId)) {
      touched.push(...page.filter(({ version, presentVersion }) => version !== presentVersion));
    }
    return touched;
  }

  private async *pagesOf(tx: Tx, changeId: string): AsyncGenerator<readonly Revertible[]> {
    let afterId: string | null = null;
    for (;;) {
      const page: readonly Revertible[] = await this.content.listRevertible(tx, changeId, { afterId, limit: PAGE });
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      afterId = page.at(-1)?.termId ?? null;
    }
  }
}

/** What was created is removed, everything else returns to what it was. Its version is that which was just read. */
function inverseOf({ termId, presentVersion, before, after }: Revertible): Edit {
  return {
    kind: 'replace',
    termId,
    baseVersion: presentVersion,
    content: before ?? { ...after, removed: true },
  };
}

function hierarchiesOf({ types }: ChangeContext): readonly string[] {
  return [...new Set(types.flatMap(({ hierarchy }) => hierarchy ?? []))];
}
