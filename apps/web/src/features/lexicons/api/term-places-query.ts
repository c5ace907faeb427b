import { queryOptions } from '@tanstack/react-query';
import { TermPlacesViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';
import type { TermListing } from '../term-listing.js';
import { PAGE_ROWS } from './term-page-query.js';

/** Where each page of a long list begins: so it is opened anywhere, and read in both directions. */
export const termPlacesQuery = ({ lexiconId, second: _, ...listing }: TermListing) =>
  queryOptions({
    queryKey: [...termKeys.lists, 'places', lexiconId, listing],
    queryFn: ({ signal }) =>
      send('GET', `/lexicons/${lexiconId}/term-places`, {
        query: { ...listing, limit: PAGE_ROWS },
        answer: TermPlacesViewSchema,
        signal,
      }),
    staleTime: 60_000,
  });
