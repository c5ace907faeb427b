import type { DomainView } from '@lexikon/contracts/lexicons';

export interface PlacedDomain {
  readonly domain: DomainView;
  /** From 1. */
  readonly level: number;
  readonly hasChildren: boolean;
}

/** The domains as they are read from top to bottom. Those that `isOpen` says no to hide what is below them. */
export function inTreeOrder(
  domains: readonly DomainView[],
  isOpen: (id: string) => boolean = () => true,
): readonly PlacedDomain[] {
  const below = Map.groupBy(domains, ({ parentId }) => parentId);
  const place = (parentId: string | null, level: number): PlacedDomain[] =>
    (below.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position)
      .flatMap((domain) => [
        { domain, level, hasChildren: below.has(domain.id) },
        ...(isOpen(domain.id) ? place(domain.id, level + 1) : []),
      ]);
  return place(null, 1);
}

/** A domain and all below it. */
export function subtreeOf(domains: readonly DomainView[], id: string): ReadonlySet<string> {
  const below = Map.groupBy(domains, ({ parentId }) => parentId);
  const found = new Set([id]);
  // A set goes on through what is added while it is walked.
  for (const each of found) for (const child of below.get(each) ?? []) found.add(child.id);
  return found;
}

/** From the top down to a domain, itself last. */
export function domainPath(domains: readonly DomainView[], id: string): readonly DomainView[] {
  const domain = domains.find((each) => each.id === id);
  if (!domain) return [];
  return [...(domain.parentId === null ? [] : domainPath(domains, domain.parentId)), domain];
}
