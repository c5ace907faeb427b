import { Injectable } from '@nestjs/common';
import { Ids } from '@lexikon/kernel/ids';
import { resolveType } from '@lexikon/relations/relation-type';
import { RelationTypesReadModel } from '@lexikon/relations/relation-types.read-model';
import type { Relation } from '@lexikon/terms/term';

export type RelationFacts = Omit<Relation, 'id' | 'type' | 'toId'>;
/** A fact that is left out is not known. */
export type RelationFactsDraft = { readonly [Fact in keyof RelationFacts]?: RelationFacts[Fact] | undefined };

export interface RelationDraft extends RelationFactsDraft {
  readonly fromId: string;
  /** Key of a type, or of an inverse: then it starts from the other term. */
  readonly type: string;
  readonly toId: string;
}

/** A relation as it is stored, with the term it belongs to. */
export interface DirectedRelation {
  readonly fromId: string;
  readonly relation: Relation;
}

/** Turns relations as people state them into relations as they are stored. */
@Injectable()
export class RelationDrafts {
  constructor(
    private readonly types: RelationTypesReadModel,
    private readonly ids: Ids,
  ) {}

  /** Under a new id. */
  async direct(workspaceId: string, draft: RelationDraft): Promise<DirectedRelation> {
    const resolved = resolveType(await this.types.list(workspaceId), draft.type);
    const { fromId, toId } = resolved?.flipped ? { fromId: draft.toId, toId: draft.fromId } : draft;
    // An unknown key goes on as it is: the plan refuses it as it refuses every other breach of a rule.
    const type = resolved?.type.key ?? draft.type;
    const { strength = null, confidence = null, note = null, period = null, evidence = null } = draft;
    return { fromId, relation: { id: this.ids.next(), type, toId, strength, confidence, note, period, evidence } };
  }
}
