import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Ids } from '@lexikon/kernel/ids';
import { Outbox } from '@lexikon/kernel/outbox';
import type { Tx } from '@lexikon/kernel/transactions';
import { authorKey } from '@lexikon/platform/pg-outbox';
import type { Applied, AppliedSummary, Aside, ChangeHeader, Edit, TypeRules } from './change.js';
import { isBulk } from './change.js';
import { ChangeRefusedError, StaleChangeError } from './change.errors.js';
import { eventsOf } from './change-events.js';
import { type AsideTrace, ContentRepository, type ContentScope } from './content.repository.js';
import { type Outcome, planChange, type PlanRules } from './plan.js';

const MAX_SUMMARISED = 1_000;
/** From here on a change may be more than the tables held before. */
const STATISTICS_FROM = 500;

/** Who changes what, asked and answered before the transaction. */
export interface ChangeContext {
  readonly caller: Caller;
  readonly header: ChangeHeader;
  readonly scope: ContentScope;
  readonly mayReview: boolean;
  readonly fourEyes: boolean;
  readonly at: Date;
  readonly types: readonly TypeRules[];
  readonly createdIds: ReadonlySet<string>;
}

/** One change being written in an open transaction: batch after batch, then its own row and its events. */
export class ChangeInProgress {
  private readonly counts = { created: 0, updated: 0, removed: 0, unchanged: 0 };
  private readonly termIds: string[] = [];
  private readonly summarised: { termId: string; version: number }[] = [];
  private aside: AsideTrace | null = null;

  constructor(
    private readonly content: ContentRepository,
    private readonly outbox: Outbox,
    private readonly changeId: string,
    private readonly tx: Tx,
    private readonly context: ChangeContext,
  ) {}

  /**
   * Plans and writes these edits. All edits of a term belong into one batch.
   *
   * @throws {StaleChangeError} when a term has moved on from the version an edit started from.
   * @throws {ChangeRefusedError} when an edit breaks a rule.
   */
  async write(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    const { scope, types, caller, at } = this.context;
    const present = await this.content.lockPresent(this.tx, scope.lexiconId, edits, this.context);
    const outcomes = planChange(present, edits, this.rules());
    requireApplicable(outcomes);
    const applied = outcomes.filter((outcome) => outcome.kind === 'create' || outcome.kind === 'update');
    this.counts.unchanged += outcomes.length - applied.length;
    if (applied.length === 0) return;
    const by = { changeId: this.changeId, author: authorKey(caller.actor), at, types };
    await this.content.apply(this.tx, scope, applied, by);
    for (const term of applied) this.count(term);
  }

  async writeAside(aside: Aside): Promise<void> {
    this.aside = await this.content.applyAside(this.tx, this.context.scope.lexiconId, aside, this.context.at);
  }

  /** For the undo of a change: what it did beside terms goes, and what it took away returns. */
  async revertAside(trace: AsideTrace): Promise<void> {
    const { lexiconId } = this.context.scope;
    const reverted = await this.content.revertAside(this.tx, lexiconId, trace, this.context.at);
    const returned = trace.reverted
      ? await this.content.applyAside(this.tx, lexiconId, trace.reverted, this.context.at)
      : { domainIds: [], kept: [], schemeIri: null };
    this.aside = { ...returned, reverted };
  }

  /** The change itself and what it announces. Nothing where nothing differed. */
  async finish(skipped = 0): Promise<AppliedSummary> {
    const { caller, header, scope, at } = this.context;
    const { unchanged, ...written } = this.counts;
    const hasAside = Object.values({ ...this.aside, ...this.aside?.reverted }).some((part) =>
      Array.isArray(part) ? part.length > 0 : typeof part === 'string',
    );
    if (this.termIds.length === 0 && !hasAside) {
      return { changeId: null, ...written, unchanged, skipped, terms: [] };
    }
    await this.content.createChange(this.tx, {
      ...header,
      id: this.changeId,
      author: authorKey(caller.actor),
      requestId: caller.requestId,
      at,
      ...written,
      aside: hasAside ? this.aside : null,
    });
    if (this.termIds.length >= STATISTICS_FROM) await this.content.refreshStatistics(this.tx);
    const { workspaceId, lexiconId } = scope;
    const bulk = isBulk(header.origin, this.termIds.length);
    await this.outbox.append(
      this.tx,
      eventsOf(this.termIds, { ...caller, workspaceId, lexiconId, at, subjectId: this.changeId, bulk }),
    );
    return { changeId: this.changeId, ...written, unchanged, skipped, terms: this.summarised };
  }

  private count({ termId, version, before, content }: Applied): void {
    if (!before) this.counts.created += 1;
    else if (content.removed && !before.removed) this.counts.removed += 1;
    else this.counts.updated += 1;
    this.termIds.push(termId);
    if (this.summarised.length < MAX_SUMMARISED) this.summarised.push({ termId, version });
  }

  private rules(): PlanRules {
    const { mayReview, fourEyes, caller, types, createdIds } = this.context;
    return { mayReview, fourEyes, author: authorKey(caller.actor), types, createdIds };
  }
}

/** Begins changes. The only caller of the content's writer. */
@Injectable()
export class ChangeWriter {
  constructor(
    private readonly content: ContentRepository,
    private readonly outbox: Outbox,
    private readonly ids: Ids,
  ) {}

  begin(tx: Tx, context: ChangeContext): ChangeInProgress {
    return new ChangeInProgress(this.content, this.outbox, this.ids.next(), tx, context);
  }
}

function requireApplicable(outcomes: readonly Outcome[]): void {
  const refusals = outcomes.filter((outcome) => outcome.kind === 'refused');
  if (refusals.length > 0) throw new ChangeRefusedError(refusals);
  const conflicts = outcomes.filter((outcome) => outcome.kind === 'conflict');
  if (conflicts.length > 0) throw new StaleChangeError(conflicts);
}
