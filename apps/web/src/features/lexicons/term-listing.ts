import { CHANGED_WITHIN, type LexiconSearch } from './lexicon-search.js';

/** A list of terms as the API is asked for it, but for its pages. */
export interface TermListing {
  readonly lexiconId: string;
  readonly language: string;
  readonly second: string | undefined;
  readonly sort: LexiconSearch['sort'];
  readonly prefix: string | undefined;
  readonly status: LexiconSearch['status'];
  readonly level: LexiconSearch['level'];
  readonly domain: string | undefined;
  readonly missing: LexiconSearch['missing'];
  readonly missingIn: string | undefined;
  readonly changedSince: string | undefined;
}

interface Languages {
  readonly language: string;
  readonly second: string | undefined;
}

export function listingOf(lexiconId: string, search: LexiconSearch, { language, second }: Languages): TermListing {
  const { prefix, status, level, domain, missing, missingIn, changed, sort } = search;
  return {
    lexiconId,
    language,
    second,
    sort: sort === 'name' ? undefined : sort,
    ...{ prefix, status, level, domain, missing },
    missingIn: missing === undefined ? undefined : missingIn,
    changedSince: changed === undefined ? undefined : daysAgo(CHANGED_WITHIN[changed], new Date()).toISOString(),
  };
}

/** Midnight, so that the same question has the same address all day. */
function daysAgo(days: number, now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

/** Its filters alone, as a bulk change of all that pass them asks for. */
export function filterOf({ lexiconId: _, second: __, sort: ___, ...filter }: TermListing) {
  return filter;
}
