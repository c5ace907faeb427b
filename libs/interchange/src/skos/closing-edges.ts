export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The edges that close a cycle when all are laid one after the other, in the order given, beside `fixed` ones that stay
 * in any case. Most hierarchies have no cycle at all: what lies on none is peeled off first, and only the core that is
 * left, which is small or empty, is searched edge by edge.
 */
export function closingEdges<E extends Edge>(edges: readonly E[], fixed: readonly Edge[]): ReadonlySet<E> {
  const core = coreOf([...fixed, ...edges]);
  const laid = new Map<string, string[]>();
  const lay = ({ from, to }: Edge) => laid.set(from, [...(laid.get(from) ?? []), to]);
  for (const edge of fixed) if (core.has(edge)) lay(edge);
  const closing = new Set<E>();
  for (const edge of edges) {
    if (!core.has(edge)) continue;
    if (leadsTo(edge.to, edge.from, laid)) closing.add(edge);
    else lay(edge);
  }
  return closing;
}

/** What is left after taking away, again and again, the nodes that no edge ends at or that none starts from. */
function coreOf(edges: readonly Edge[]): ReadonlySet<Edge> {
  const rest = new Set(edges);
  const ends = { out: byEnd(edges, 'from'), in: byEnd(edges, 'to') };
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const isLoose = (node: string) => !ends.out.get(node)?.size || !ends.in.get(node)?.size;
  const loose = nodes.filter(isLoose);
  for (let node = loose.pop(); node !== undefined; node = loose.pop()) {
    for (const edge of [...(ends.out.get(node) ?? []), ...(ends.in.get(node) ?? [])]) {
      rest.delete(edge);
      ends.out.get(edge.from)?.delete(edge);
      ends.in.get(edge.to)?.delete(edge);
      const other = edge.from === node ? edge.to : edge.from;
      if (isLoose(other)) loose.push(other);
    }
  }
  return rest;
}

function byEnd(edges: readonly Edge[], end: 'from' | 'to'): ReadonlyMap<string, Set<Edge>> {
  const found = new Map<string, Set<Edge>>();
  for (const edge of edges) {
    const known = found.get(edge[end]);
    if (known) known.add(edge);
    else found.set(edge[end], new Set([edge]));
  }
  return found;
}

function leadsTo(start: string, goal: string, laid: ReadonlyMap<string, readonly string[]>): boolean {
  const open = [start];
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    for (const next of laid.get(node) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
