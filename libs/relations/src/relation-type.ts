import {
  RelationTypeInverseError,
  RelationTypeKeyTakenError,
  SymmetricHierarchyError,
  UnknownRefinedTypeError,
} from './relation-type.errors.js';

/** A name in both languages of the interface. */
export interface Words {
  readonly en: string;
  readonly fr: string;
}

/** What a relation may be: data, so that a workspace adds its own beside the built-in ones. */
export interface RelationType {
  readonly id: string;
  /** Null for the built-in ones. */
  readonly workspaceId: string | null;
  readonly key: string;
  /** How it reads from where it ends; null for a symmetric type. */
  readonly inverseKey: string | null;
  readonly symmetric: boolean;
  readonly transitive: boolean;
  /** Key of the type that it refines. */
  readonly refines: string | null;
  /** The hierarchy that it is an edge of, acyclic as a whole: `broader`, `precedes`, or null. */
  readonly hierarchy: string | null;
  /** IRI of the property that it is in SKOS or OWL; null: `urn:lexikon:vocab#<key>`. */
  readonly property: string | null;
  readonly labels: Words;
  readonly inverseLabels: Words;
}

export interface NewRelationType extends Omit<RelationType, 'id' | 'hierarchy' | 'workspaceId' | 'inverseLabels'> {
  readonly workspaceId: string;
  /** Those of the type itself where it is symmetric. */
  readonly inverseLabels?: Words | undefined;
}

export interface ResolvedType {
  readonly type: RelationType;
  /** The key is that of the inverse: the relation is stored from the other term. */
  readonly flipped: boolean;
}

/**
 * The type that a key means; null for none.
 *
 * A relation is stored once, and belongs to the term it starts from. An inverse key says that this is the other term.
 * A symmetric type reads alike from both: there it stays with the term from which it was stated first, and its twin
 * from the other side is refused as one that exists. To order such pairs by id instead would raise the version of a
 * term that nobody edited.
 */
export function resolveType(types: readonly RelationType[], key: string): ResolvedType | null {
  const type = types.find((candidate) => candidate.key === key);
  if (type) return { type, flipped: false };
  const inverse = types.find(({ inverseKey }) => inverseKey === key);
  return inverse ? { type: inverse, flipped: true } : null;
}

/** How a type is called from one of a relation's ends. */
export function keyFrom({ key, inverseKey }: RelationType, direction: 'out' | 'in'): string {
  return direction === 'in' ? (inverseKey ?? key) : key;
}

/**
 * @param existing the built-in types and those of the workspace.
 * @throws {RelationTypeKeyTakenError} @throws {RelationTypeInverseError}
 * @throws {UnknownRefinedTypeError} @throws {SymmetricHierarchyError}
 */
export function draftRelationType(input: NewRelationType, existing: readonly RelationType[], id: string): RelationType {
  const { key, inverseKey, symmetric, refines, labels, inverseLabels } = input;
  requireFreeKeys([key, inverseKey], existing);
  if (symmetric && inverseKey !== null) throw new RelationTypeInverseError('relation-type.inverse-of-symmetric', key);
  if (!symmetric && (inverseKey === null || !inverseLabels)) {
    throw new RelationTypeInverseError('relation-type.inverse-missing', key);
  }
  const refined = existing.find((type) => type.key === refines);
  if (refines !== null && !refined) throw new UnknownRefinedTypeError(refines);
  const hierarchy = refined?.hierarchy ?? null;
  if (symmetric && refines !== null && hierarchy) throw new SymmetricHierarchyError(key, refines);
  return { ...input, id, hierarchy, inverseLabels: inverseLabels ?? labels };
}

function requireFreeKeys(keys: readonly (string | null)[], existing: readonly RelationType[]): void {
  const taken = new Set(existing.flatMap(({ key, inverseKey }) => [key, inverseKey]));
  for (const key of keys) {
    if (key === null) continue;
    if (taken.has(key)) throw new RelationTypeKeyTakenError(key);
    taken.add(key);
  }
}
