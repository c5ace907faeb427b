import type { RelationTypeView, RelationView } from '@lexikon/contracts/relations';
import { relationMark } from '../../lib/content/relation-family.js';

/** In the order of the types, each before its inverse; members by name. */
export function sortedRelations(
  relations: readonly RelationView[],
  types: readonly RelationTypeView[],
): readonly RelationView[] {
  const rank = new Map(typeKeys(types).map((key, index) => [key, index]));
  return relations.toSorted(
    (a, b) => (rank.get(a.type) ?? Infinity) - (rank.get(b.type) ?? Infinity) || a.term.name.localeCompare(b.term.name),
  );
}

/** As a term can read a relation: every type, and its inverse where it has one. */
export function typeKeys(types: readonly RelationTypeView[]): readonly string[] {
  return types.flatMap(({ key, inverseKey }) => (inverseKey === null ? [key] : [key, inverseKey]));
}

export type Family = ReturnType<typeof relationMark>['family'];

/** The choices of a type, by what they have in common. */
export function typesByFamily(
  types: readonly RelationTypeView[],
): readonly (readonly [family: Family, keys: readonly string[]])[] {
  return [...Map.groupBy(typeKeys(types), (key) => relationMark(key, types).family)];
}
