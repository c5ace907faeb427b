import type { Synset } from './read-wordnet.js';

/** A built-in relation type in its canonical direction, between two keys of synsets. */
export interface WordnetRelation {
  readonly from: string;
  readonly type: 'is_a' | 'instance_of' | 'part_of' | 'opposes' | 'causes' | 'related_to';
  readonly to: string;
}

type Mapping = Pick<WordnetRelation, 'type'> & { readonly inverse?: true };

// Whatever is not here (similar, see also, derived from, attribute, verb group, participle, domain) is related_to.
const MAPPINGS: Readonly<Record<string, Mapping>> = {
  '@': { type: 'is_a' },
  '~': { type: 'is_a', inverse: true },
  '@i': { type: 'instance_of' },
  '~i': { type: 'instance_of', inverse: true },
  '#m': { type: 'part_of' },
  '#s': { type: 'part_of' },
  '#p': { type: 'part_of' },
  '%m': { type: 'part_of', inverse: true },
  '%s': { type: 'part_of', inverse: true },
  '%p': { type: 'part_of', inverse: true },
  '!': { type: 'opposes' },
  '>': { type: 'causes' },
  '*': { type: 'causes' },
};
const SYMMETRIC: ReadonlySet<string> = new Set(['opposes', 'related_to']);
const HIERARCHY: ReadonlySet<string> = new Set(['is_a', 'instance_of', 'part_of']);

export interface WordnetRelations {
  readonly relations: readonly WordnetRelation[];
  /** Parts that would close a cycle of the hierarchy: among the relations as `related_to`. */
  readonly loosened: readonly WordnetRelation[];
}

/**
 * Every pointer between two different synsets as one relation: inverses fall together, a symmetric pair is stored once
 * (from the lesser key), and several pointers that say the same of a pair are one.
 *
 * Kinds alone make no cycle, nor do parts. Together they make three: a starter is an electric motor, which is part of
 * a self-starter, which is a starter.
 */
export function relationsOf(synsets: readonly Synset[]): WordnetRelations {
  const stated = distinct(
    synsets.flatMap(({ key, pointers }) =>
      pointers.filter(({ target }) => target !== key).map(({ symbol, target }) => relationOf(key, symbol, target)),
    ),
  );
  const loosened = cyclicEdges(stated).filter(({ type }) => type === 'part_of');
  const asRelated = loosened.map(({ from, to }) => directed(from, 'related_to', to));
  const relations = distinct([...stated.filter((relation) => !loosened.includes(relation)), ...asRelated]);
  if (cyclicEdges(relations).length > 0) throw new Error('A cycle of WordNet consists of kinds alone.');
  return { relations, loosened };
}

function relationOf(key: string, symbol: string, target: string): WordnetRelation {
  const { type, inverse }: Mapping = MAPPINGS[symbol] ?? { type: 'related_to' };
  return inverse ? directed(target, type, key) : directed(key, type, target);
}

function directed(from: string, type: WordnetRelation['type'], to: string): WordnetRelation {
  return SYMMETRIC.has(type) && to < from ? { from: to, type, to: from } : { from, type, to };
}

function distinct(relations: readonly WordnetRelation[]): WordnetRelation[] {
  return [...new Map(relations.map((relation) => [Object.values(relation).join(' '), relation])).values()];
}

/** The edges of the hierarchy that lie on a cycle, or on a way between two. */
function cyclicEdges(relations: readonly WordnetRelation[]): readonly WordnetRelation[] {
  let left = relations.filter(({ type }) => HIERARCHY.has(type));
  for (;;) {
    // Peels off what nothing points at, and what points at nothing, until only cycles are left.
    const [starts, ends] = [new Set(left.map(({ from }) => from)), new Set(left.map(({ to }) => to))];
    const rest = left.filter(({ from, to }) => ends.has(from) && starts.has(to));
    if (rest.length === left.length) return rest;
    left = rest;
  }
}
