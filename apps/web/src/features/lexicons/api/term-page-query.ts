import { queryOptions } from '@tanstack/react-query';
import { TermPageSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';
import type { TermListing } from '../term-listing.js';

/** As many rows as a page has; every page but the last has as many. */
export const PAGE_ROWS = 100;

export const termPageKeys = [...termKeys.lists, 'page'] as const;

/**
 * One page of a list, by the place where it begins: an empty one for the first, which also counts the whole. Pages are
 * kept apart, so that only those in view are read again when they are old.
 */
export const termPageQuery = (listing: TermListing, cursor: string) =>
  queryOptions({
    queryKey: [...termPageKeys, listing, cursor],
    queryFn: ({ signal }) =>
      send('GET', '/terms', {
        query: { ...listing, limit: PAGE_ROWS, cursor, count: cursor === '' ? 'true' : undefined },
        answer: TermPageSchema,
        signal,
      }),
    staleTime: 60_000,
  });
