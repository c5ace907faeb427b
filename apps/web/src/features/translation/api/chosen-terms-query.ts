import { queryOptions } from '@tanstack/react-query';
import { TermViewSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';

/** Terms by their ids. Read once: what is saved here does not leave the desk. */
export const chosenTermsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['translation', 'chosen', ids],
    queryFn: ({ signal }) =>
      Promise.all(ids.map((id) => send('GET', `/terms/${id}`, { answer: TermViewSchema, signal }))),
    staleTime: 'static',
    gcTime: 0,
  });
