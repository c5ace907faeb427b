import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Ids } from '@lexikon/kernel/ids';
import { type TermScope, TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import type { AppliedSummary, Edit, Origin } from '../change.js';
import { ChangesReadModel } from '../changes.read-model.js';
import { ChangesService } from '../changes.service.js';
import { bulkEditsOf, type BulkDraft } from './bulk-draft.js';
import { RelationEdits, type RelationEditsDraft } from './relation-edits.js';
import { editsOf, type TermDraft } from './term-draft.js';

/** What goes with every edit. */
export interface Intent {
  readonly origin: Origin;
  readonly reason?: string | undefined;
}

/** A term with its relations: what is saved at once is one change, and one undo. */
type WholeDraft = TermDraft & { readonly relations?: RelationEditsDraft };

/** Edits of single terms, and of many at once, as people ask for them. Errors are those of `ChangesService.apply`. */
@Injectable()
export class TermEditingService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly changes: ChangesService,
    private readonly terms: TermScopeReadModel,
    private readonly history: ChangesReadModel,
    private readonly relations: RelationEdits,
    private readonly ids: Ids,
  ) {}

  async update(
    caller: Caller,
    termId: string,
    baseVersion: number,
    { draft: { relations, ...draft }, ...intent }: Intent & { readonly draft: WholeDraft },
  ): Promise<AppliedSummary> {
    const scope = await this.locate(caller, termId);
    const content = await this.contentAt(termId, baseVersion, scope.version);
    const { defaultLanguage } = scope.lexicon;
    const base = { termId, version: baseVersion, content, defaultLanguage };
    const edits = editsOf(draft, base, () => this.ids.next());
    const related = relations ? await this.relations.listFor({ scope, version: baseVersion }, relations) : [];
    return this.apply(caller, scope, [...edits, ...related], intent);
  }

  async remove(caller: Caller, termId: string, baseVersion: number, intent: Intent): Promise<AppliedSummary> {
    const scope = await this.locate(caller, termId);
    return this.apply(caller, scope, [{ kind: 'remove', termId, baseVersion }], intent);
  }

  /**
   * Back from being removed, or to what an older version was.
   *
   * @param baseVersion null: whatever version it has now. What is there stays in its history, so nothing is lost.
   */
  async restore(
    caller: Caller,
    termId: string,
    baseVersion: number | null,
    { version, ...intent }: Intent & { readonly version?: number | undefined },
  ): Promise<AppliedSummary> {
    const scope = await this.locate(caller, termId);
    const of = { termId, baseVersion: baseVersion ?? scope.version };
    if (version === undefined) return this.apply(caller, scope, [{ kind: 'restore', ...of }], intent);
    const revision = await this.history.findRevision(termId, version);
    if (!revision) throw new NotFoundError();
    // To restore the version that a removal left is to ask for the term as it was then, and not to remove it again.
    const content = { ...revision.content, removed: false };
    return this.apply(caller, scope, [{ kind: 'replace', ...of, content }], intent);
  }

  /** Status, level and domains of many terms, in one change. */
  async updateMany(
    caller: Caller,
    lexiconId: string,
    { draft, ...intent }: Intent & { readonly draft: BulkDraft },
  ): Promise<AppliedSummary> {
    const ids = draft.terms.map(({ id }) => id);
    const edits = bulkEditsOf(draft, await this.history.listPresent(lexiconId, ids));
    return this.changes.apply(caller, { lexiconId, origin: intent.origin, reason: intent.reason ?? null, edits });
  }

  private async locate({ actor }: Caller, termId: string): Promise<TermScope> {
    const scope = await this.terms.find(termId);
    if (!scope) throw new NotFoundError();
    // Before anything is read on their behalf. Whether they may edit is asked where it is written.
    await this.access.require(actor, 'term.read', scope.lexicon);
    return scope;
  }

  /** A version that never was is stale all the same: then the present one stands in, to show both sides. */
  private async contentAt(termId: string, version: number, presentVersion: number) {
    const revision =
      (await this.history.findRevision(termId, version)) ?? (await this.history.findRevision(termId, presentVersion));
    if (!revision) throw new NotFoundError();
    return revision.content;
  }

  private apply(
    caller: Caller,
    { lexicon: { lexiconId } }: TermScope,
    edits: readonly Edit[],
    { origin, reason = '' }: Intent,
  ): Promise<AppliedSummary> {
    return this.changes.apply(caller, { lexiconId, origin, reason: reason || null, edits });
  }
}
