import { Injectable } from '@nestjs/common';
import { RelationsReadModel, type StoredRelation } from '@lexikon/relations/relations.read-model';
import { type TermScope, TermScopeReadModel } from '@lexikon/terms/term-scope.read-model';
import type { Edit } from '../change.js';
import { type RelationDraft, RelationDrafts, type RelationFactsDraft } from './relation-drafts.js';

/** Absent leaves a fact as it is. A type may be an inverse's key: then the relation turns round. */
export type RelationPatch = RelationFactsDraft & { readonly type?: string };

/** The version that was read of the term where a relation starts. Absent: the present one. */
interface Known {
  readonly id: string;
  readonly version?: number | undefined;
}

/** Edits of the relations of one term, as they read from it. */
export interface RelationEditsDraft {
  readonly add?: readonly Omit<RelationDraft, 'fromId'>[] | undefined;
  readonly alter?: readonly (Known & RelationPatch)[] | undefined;
  readonly remove?: readonly Known[] | undefined;
}

/** The term that is being edited, and the version its edits start from. */
interface Base {
  readonly scope: TermScope;
  readonly version: number;
}

export interface Altered {
  readonly edits: readonly Edit[];
  /** A new one where the relation turns round: the old one stays with the term that held it. */
  readonly relationId: string;
}

/** Turns edits of relations, as people state them, into edits of the terms that hold them. */
@Injectable()
export class RelationEdits {
  constructor(
    private readonly drafts: RelationDrafts,
    private readonly relations: RelationsReadModel,
    private readonly terms: TermScopeReadModel,
  ) {}

  /** Whatever does not hold together goes on as it is: the plan refuses it as it refuses every breach of a rule. */
  async listFor(base: Base, { add = [], alter = [], remove = [] }: RelationEditsDraft): Promise<readonly Edit[]> {
    const edits: Edit[] = [];
    // What is given up comes first: something else may take its place.
    for (const { id, version } of remove) {
      const { termId, baseVersion } = await this.holderOf(base, id, version);
      edits.push({ kind: 'unrelate', termId, baseVersion, relationId: id });
    }
    for (const patch of alter) edits.push(...(await this.alterationsOf(base, patch)));
    for (const draft of add) {
      const { termId } = base.scope;
      const { fromId, relation } = await this.drafts.direct(base.scope.lexicon.workspaceId, {
        ...draft,
        fromId: termId,
      });
      edits.push({ kind: 'relate', termId: fromId, baseVersion: await this.versionOf(base, fromId), relation });
    }
    return edits;
  }

  /**
   * One edit; two where the relation turns round: the one term gives it up, the other takes it.
   *
   * @param seenFrom the one of its two terms from which a type in the patch is read.
   */
  async alter(
    { fromId, toId, version: _, ...stored }: StoredRelation,
    { patch, baseVersion, seenFrom }: { patch: RelationPatch; baseVersion: number; seenFrom: TermScope },
  ): Promise<Altered> {
    const isTurned = patch.type !== undefined && seenFrom.termId !== fromId;
    const ends = isTurned ? { fromId: toId, toId: fromId } : { fromId, toId };
    const wanted = { ...stored, ...given(patch), ...ends };
    const directed = await this.drafts.direct(seenFrom.lexicon.workspaceId, wanted);
    if (directed.fromId === fromId) {
      const { id: __, toId: ___, ...facts } = directed.relation;
      const edit: Edit = { kind: 'alter-relation', termId: fromId, baseVersion, relationId: stored.id, patch: facts };
      return { edits: [edit], relationId: stored.id };
    }
    const taker = (await this.terms.find(directed.fromId))?.version ?? 1;
    return {
      edits: [
        { kind: 'unrelate', termId: fromId, baseVersion, relationId: stored.id },
        { kind: 'relate', termId: directed.fromId, baseVersion: taker, relation: directed.relation },
      ],
      relationId: directed.relation.id,
    };
  }

  private async alterationsOf(base: Base, { id, version, ...patch }: Known & RelationPatch): Promise<readonly Edit[]> {
    const { termId, baseVersion, stored } = await this.holderOf(base, id, version);
    if (!stored) return [{ kind: 'alter-relation', termId, baseVersion, relationId: id, patch: {} }];
    const { edits } = await this.alter(stored, { patch, baseVersion, seenFrom: base.scope });
    // All edits of one term start from one version.
    return edits.map((edit) => (edit.termId === base.scope.termId ? { ...edit, baseVersion: base.version } : edit));
  }

  /** Where the relation starts. One that is not there, or not this term's, is sought in vain at this term. */
  private async holderOf({ scope, version }: Base, relationId: string, read: number | undefined) {
    const stored = (await this.relations.find(relationId))?.relation ?? null;
    if (!stored || stored.fromId === scope.termId) return { termId: scope.termId, baseVersion: version, stored };
    if (stored.toId !== scope.termId) return { termId: scope.termId, baseVersion: version, stored: null };
    return { termId: stored.fromId, baseVersion: read ?? stored.version, stored };
  }

  private async versionOf({ scope, version }: Base, termId: string): Promise<number> {
    // A new relation overwrites nothing: the other term may have whatever version it has.
    return termId === scope.termId ? version : ((await this.terms.find(termId))?.version ?? 1);
  }
}

function given(patch: RelationPatch): Partial<RelationPatch> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
