import type { NamedTerm, StepUp } from './terms.read-model.js';

/**
 * The paths from where the hierarchy begins down to the term, the term last; at most `limit`.
 *
 * Walked depth first, for a lattice of a few dozen terms has millions of paths: each path found costs its length, and
 * the walk ends with the last one wanted. A term met twice on one path ends it, so that data with a cycle is shown too.
 */
export function pathsTo(termId: string, steps: readonly StepUp[], limit: number): readonly (readonly NamedTerm[])[] {
  const above = Map.groupBy(steps, ({ fromId }) => fromId);
  const self = (above.get(null) ?? []).find(({ id }) => id === termId);
  const paths: NamedTerm[][] = [];

  function walk(path: readonly NamedTerm[]): void {
    const [{ id } = { id: termId }] = path;
    const next = (above.get(id) ?? []).filter((step) => path.every((passed) => passed.id !== step.id));
    if (next.length === 0) paths.push([...path]);
    for (const step of next) {
      if (paths.length >= limit) return;
      walk([{ id: step.id, name: step.name }, ...path]);
    }
  }

  if (self) walk([{ id: self.id, name: self.name }]);
  return paths;
}
