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

/** The edges at a node, and how many of them are left. */
class Ends {
  readonly edges: Edge[] = [];
  left = 0;
}

/** What is left after taking away, again and again, the nodes that no edge ends at or that none starts from. */
function coreOf(edges: readonly Edge[]): ReadonlySet<Edge> {
  const starting = new Map<string, Ends>();
  const ending = new Map<string, Ends>();
  for (const edge of edges) {
    put(edge, edge.from, starting);
    put(edge, edge.to, ending);
  }
  const rest = new Set(edges);
  const isLoose = (node: string) => !starting.get(node)?.left || !ending.get(node)?.left;
  const loose = [...starting.keys(), ...ending.keys()].filter(isLoose);
  for (let node = loose.pop(); node !== undefined; node = loose.pop()) {
    for (const edge of [...(starting.get(node)?.edges ?? []), ...(ending.get(node)?.edges ?? [])]) {
      if (!rest.delete(edge)) continue;
      for (const ends of [starting.get(edge.from), ending.get(edge.to)]) if (ends) ends.left -= 1;
      const other = edge.from === node ? edge.to : edge.from;
      if (isLoose(other)) loose.push(other);
    }
  }
  return rest;
}

function put(edge: Edge, node: string, at: Map<string, Ends>): void {
  const ends = at.get(node) ?? new Ends();
  ends.edges.push(edge);
  ends.left += 1;
  at.set(node, ends);
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
