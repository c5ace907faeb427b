import type { Edge } from '@lexikon/changes/hierarchy';
import { closingEdges } from '../skos/closing-edges.js';

interface Rings {
  /** The edges of hierarchies that are there and stay. */
  readonly standing: readonly Edge[];
  /** Those that the import adds, in sorted order. */
  readonly added: readonly Edge[];
  readonly hierarchyOf: (type: string) => string | null;
}

/** The new edges that would close a ring with what people here have related since: of each ring the last. */
export function findRings({ standing, added, hierarchyOf }: Rings): readonly Edge[] {
  // Alone, the edges of a file close no ring any more: whoever read it has seen to that.
  if (standing.length === 0) return [];
  const laid = (edges: readonly Edge[]) =>
    Map.groupBy(
      edges.map((edge) => ({ from: edge.fromId, to: edge.toId, edge })),
      ({ edge }) => hierarchyOf(edge.type),
    );
  const fixed = laid(standing);
  return [...laid(added)].flatMap(([hierarchy, edges]) => {
    if (hierarchy === null) return [];
    return [...closingEdges(edges, fixed.get(hierarchy) ?? [])].map(({ edge }) => edge);
  });
}
