import { queryOptions } from '@tanstack/react-query';
import { TermVersionsViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';
import { filterOf, type TermListing } from '../term-listing.js';

/** All that pass the filters, each with its version: for a change of all of them. */
export const termVersionsQuery = (listing: TermListing) =>
  queryOptions({
    queryKey: [...termKeys.lists, 'versions', listing],
    queryFn: ({ signal }) =>
      send('GET', `/lexicons/${listing.lexiconId}/term-versions`, {
        query: filterOf(listing),
        answer: TermVersionsViewSchema,
        signal,
      }),
    // What is changed is what is there when it is asked for.
    staleTime: 0,
  });
