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

  wouldClose({ fromId, type, toId }: Edge): boolean {
    const hierarchy = this.hierarchyOf(type);
    if (!hierarchy) return false;
    const waiting = [toId];
    const seen = new Set(waiting);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (id === fromId) return true;
      for (const next of this.above.get(`${hierarchy} ${id}`) ?? []) {
        if (!seen.has(next)) waiting.push(next);
        seen.add(next);
      }
    }
    return false;
  }
}
