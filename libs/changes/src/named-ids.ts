/** A difference, as far as it may name terms and domains. A side may be a list. */
interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The terms and domains that differences name, each once. */
export function namedIds(diffs: readonly { readonly diff: readonly Difference[] }[]): readonly string[] {
  const ids = diffs.flatMap(({ diff }) =>
    diff.flatMap(({ path, before, after }) => [before, after].flat().flatMap(idsIn(path))),
  );
  return [...new Set(ids)];
}

function idsIn(path: string): (side: unknown) => readonly string[] {
  if (path === 'domainIds' || path === 'successorIds') return (side) => (typeof side === 'string' ? [side] : []);
  if (path !== 'relations') return () => [];
  return (side) =>
    side !== null && typeof side === 'object' && 'toId' in side && typeof side.toId === 'string' ? [side.toId] : [];
}
