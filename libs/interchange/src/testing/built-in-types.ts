import type { ImportSurroundings } from '../files/import-document.js';
import { SKOS } from '../rdf/vocabulary.js';

type RelationType = ImportSurroundings['types'][number];

/** The relation types that every workspace has, as the first migration makes them. */
export const BUILT_IN_TYPES: readonly RelationType[] = [
  buildType('broader', { inverseKey: 'narrower', hierarchy: 'broader', property: `${SKOS}broader` }),
  buildType('is_a', { inverseKey: 'has_kind', hierarchy: 'broader' }),
  buildType('part_of', { inverseKey: 'has_part', hierarchy: 'broader' }),
  buildType('instance_of', { inverseKey: 'has_instance', hierarchy: 'broader' }),
  buildType('related_to', { symmetric: true, property: `${SKOS}related` }),
  buildType('opposes', { symmetric: true }),
  buildType('equivalent_to', { symmetric: true }),
  buildType('employs', { inverseKey: 'employed_by' }),
  buildType('causes', { inverseKey: 'results_from' }),
  buildType('precedes', { inverseKey: 'follows', hierarchy: 'precedes' }),
  buildType('influenced_by', { inverseKey: 'influences' }),
];

export function buildType(key: string, parts: Partial<RelationType> = {}): RelationType {
  return { key, inverseKey: null, symmetric: false, hierarchy: null, property: null, ...parts };
}
