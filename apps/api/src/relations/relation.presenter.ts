import type { RelationTypeView, RelationView, StoredRelationView } from '@lexikon/contracts/relations';
import type { RelationType } from '@lexikon/relations/relation-type';
import type { StoredRelation, TermRelation } from '@lexikon/relations/relations.read-model';

export function presentRelation(relation: TermRelation): RelationView {
  const { id, type, direction, term, strength, confidence, note, period, evidence } = relation;
  return { id, type, direction, term, strength, confidence, note, period, evidence };
}

export function presentStoredRelation(relation: StoredRelation): StoredRelationView {
  return { ...relation };
}

export function presentRelationType(type: RelationType): RelationTypeView {
  return { ...type };
}
