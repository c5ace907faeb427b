import type { TermPathsView } from '@lexikon/contracts/terms';

type NamedTerm = TermPathsView['items'][number][number];

interface DerivedTerms {
  /** The broader term that leads to them. */
  readonly through: NamedTerm;
  /** The nearest first. */
  readonly terms: readonly NamedTerm[];
}

/** What is broader only because something broader is: each under the first term through which it is reached. */
export function derivedTerms(paths: TermPathsView['items']): DerivedTerms[] {
  const upwards = paths.map((path) => path.slice(0, -1).reverse());
  const seen = new Set(upwards.flatMap(([direct]) => direct?.id ?? []));
  const found = new Map<string, { through: NamedTerm; terms: NamedTerm[] }>();
  for (const [direct, ...further] of upwards) {
    if (!direct) continue;
    const own = found.get(direct.id) ?? { through: direct, terms: [] };
    found.set(direct.id, own);
    for (const term of further) {
      if (seen.has(term.id)) continue;
      seen.add(term.id);
      own.terms.push(term);
    }
  }
  return [...found.values()].filter(({ terms }) => terms.length > 0);
}
