import { Injectable } from '@nestjs/common';
import { AccessPolicy, type Caller } from '@lexikon/kernel/actor';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import { RelationsReadModel, type StoredRelation } from '@lexikon/relations/relations.read-model';
import { TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import type { AppliedSummary, Edit } from '../change.js';
import { ChangesService } from '../changes.service.js';
import { type RelationDraft, RelationDrafts } from './relation-drafts.js';
import { RelationEdits, type RelationPatch } from './relation-edits.js';
import type { Intent } from './term-editing.service.js';

/** Edits of single relations, as people ask for them. Errors are those of `ChangesService.apply`. */
@Injectable()
export class RelationEditingService {
  constructor(
    private readonly access: AccessPolicy,
    private readonly changes: ChangesService,
    private readonly terms: TermScopeReadModel,
    private readonly relations: RelationsReadModel,
    private readonly drafts: RelationDrafts,
    private readonly edits: RelationEdits,
  ) {}

  /**
   * Answers the new relation's id.
   *
   * @param baseVersion of the term where it starts as it is stored: with an inverse key that is the other one. Null:
   * whatever version that term has. A new relation overwrites nothing, and whoever states an inverse looks at the term
   * where it ends.
   */
  async create(
    caller: Caller,
    baseVersion: number | null,
    { draft, ...intent }: Intent & { readonly draft: RelationDraft },
  ): Promise<string> {
    const { lexicon } = await this.locate(caller, draft.fromId);
    const { fromId, relation } = await this.drafts.direct(lexicon.workspaceId, draft);
    const start = await this.locate(caller, fromId);
    const edit: Edit = { kind: 'relate', termId: fromId, baseVersion: baseVersion ?? start.version, relation };
    await this.apply(caller, start.lexicon, [edit], intent);
    return relation.id;
  }

  /**
   * Answers the relation's id, which is a new one where it turns round: the old one stays with the term that held it,
   * and with that returns to what it was.
   *
   * @param baseVersion of the term where the relation starts before the edit.
   */
  async update(
    caller: Caller,
    relationId: string,
    baseVersion: number,
    { patch, ...intent }: Intent & { readonly patch: RelationPatch },
  ): Promise<string> {
    const { relation, lexicon } = await this.get(caller, relationId);
    const seenFrom = await this.locate(caller, relation.fromId);
    const altered = await this.edits.alter(relation, { patch, baseVersion, seenFrom });
    await this.apply(caller, lexicon, altered.edits, intent);
    return altered.relationId;
  }

  async remove(caller: Caller, relationId: string, baseVersion: number, intent: Intent): Promise<AppliedSummary> {
    const { relation, lexicon } = await this.get(caller, relationId);
    const edit: Edit = { kind: 'unrelate', termId: relation.fromId, baseVersion, relationId };
    return this.apply(caller, lexicon, [edit], intent);
  }

  private async get(
    { actor }: Caller,
    relationId: string,
  ): Promise<{ relation: StoredRelation; lexicon: LexiconScope }> {
    const found = await this.relations.find(relationId);
    if (!found) throw new NotFoundError();
    await this.access.require(actor, 'term.read', found.lexicon);
    return found;
  }

  private async locate({ actor }: Caller, termId: string) {
    const scope = await this.terms.find(termId);
    if (!scope) throw new NotFoundError();
    await this.access.require(actor, 'term.read', scope.lexicon);
    return scope;
  }

  private apply(
    caller: Caller,
    { lexiconId }: LexiconScope,
    edits: readonly Edit[],
    { origin, reason = '' }: Intent,
  ): Promise<AppliedSummary> {
    return this.changes.apply(caller, { lexiconId, origin, reason: reason || null, edits });
  }
}
