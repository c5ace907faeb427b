import { queryOptions } from '@tanstack/react-query';
import { NeighboursViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

/** What stands before and after a term by name, and how many entries there are. */
export const neighboursQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.one(id), 'neighbours', language],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}/neighbours`, { query: { language }, answer: NeighboursViewSchema, signal }),
  });
