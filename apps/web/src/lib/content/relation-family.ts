import type { RelationTypeView } from '@lexikon/contracts/relations';
import type { IconName } from '../../ui/icon.js';

interface RelationMark {
  readonly icon: IconName;
  /** Names the colour; the shape alone tells the type. */
  readonly family: 'hierarchy' | 'part' | 'association' | 'equivalence' | 'opposition' | 'cause' | 'sequence';
}

/** Keyed as a term reads the relation: a filled mark points up, its hollow twin is the inverse. */
const BUILT_IN: Readonly<Record<string, RelationMark>> = {
  broader: { icon: 'broader', family: 'hierarchy' },
  narrower: { icon: 'narrower', family: 'hierarchy' },
  is_a: { icon: 'is-a', family: 'hierarchy' },
  has_kind: { icon: 'narrower', family: 'hierarchy' },
  instance_of: { icon: 'instance-of', family: 'hierarchy' },
  has_instance: { icon: 'narrower', family: 'hierarchy' },
  part_of: { icon: 'part-of', family: 'part' },
  has_part: { icon: 'has-part', family: 'part' },
  employs: { icon: 'employs', family: 'part' },
  employed_by: { icon: 'employs', family: 'part' },
  related_to: { icon: 'related', family: 'association' },
  equivalent_to: { icon: 'equivalent', family: 'equivalence' },
  opposes: { icon: 'opposes', family: 'opposition' },
  causes: { icon: 'causes', family: 'cause' },
  results_from: { icon: 'results-from', family: 'cause' },
  influences: { icon: 'influences', family: 'cause' },
  influenced_by: { icon: 'influences', family: 'cause' },
  precedes: { icon: 'precedes', family: 'sequence' },
  follows: { icon: 'follows', family: 'sequence' },
};

/** A workspace's own type looks like the one it refines. */
export function relationMark(key: string, types: readonly RelationTypeView[]): RelationMark {
  const own = BUILT_IN[key];
  if (own) return own;
  const refined = types.find((type) => type.key === key || type.inverseKey === key)?.refines;
  return (refined && BUILT_IN[refined]) || { icon: 'precedes', family: 'sequence' };
}

/** The word for a relation as one of its two terms reads it. */
export function relationWord(key: string, types: readonly RelationTypeView[], language: 'en' | 'fr'): string {
  const type = types.find((each) => each.key === key);
  if (type) return type.labels[language];
  return types.find((each) => each.inverseKey === key)?.inverseLabels[language] ?? key;
}
