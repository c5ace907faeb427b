export interface Edge {
  readonly fromId: string;
  readonly type: string;
  readonly toId: string;
}

/**
 * The edges known so far, of all hierarchies. A hierarchy is acyclic as a whole: `is_a` one way and `part_of` back is
 * a cycle too. Asked before each new edge, so that of a cycle within one change the last is refused.
 */
export class HierarchyGraph {
  private readonly above = new Map<string, string[]>();

  constructor(
    /** The hierarchy of a type, or null. */
    private readonly hierarchyOf: (type: string) => string | null,
    edges: readonly Edge[],
  ) {
    for (const edge of edges) this.add(edge);
  }

  add({ fromId, type, toId }: Edge): void {
    const hierarchy = this.hierarchyOf(type);
    if (!hierarchy) return;
    const key = `${hierarchy} ${fromId}`;
    const ids = this.above.get(key);
    if (ids) ids.push(toId);
    else this.above.set(key, [toId]);
  }

  wouldClose(edge: Edge): boolean {
    return this.findWayBack(edge) !== null;
  }

  /** The shortest way up from where the edge leads to where it starts; null where it closes no cycle. */
  findWayBack({ fromId, type, toId }: Edge): readonly string[] | null {
    const hierarchy = this.hierarchyOf(type);
    if (!hierarchy) return null;
    // The term below by which each was first met. What is met is asked in that order, so the first way is the shortest.
    const metFrom = new Map<string, string | null>([[toId, null]]);
    for (const id of metFrom.keys()) {
      if (id === fromId) return wayTo(id, metFrom);
      for (const next of this.above.get(`${hierarchy} ${id}`) ?? []) {
        if (!metFrom.has(next)) metFrom.set(next, id);
      }
    }
    return null;
  }
}

function wayTo(end: string, metFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let id: string | null | undefined = end; id; id = metFrom.get(id)) way.unshift(id);
  return way;
}
