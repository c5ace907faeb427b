import { queryOptions } from '@tanstack/react-query';
import { TermViewSchema } from '@lexikon/contracts/terms';
import { send } from '../api-client.js';
import { termKeys } from './content-keys.js';

/** Removed ones too: their page says so, and how to bring them back. */
export const termQuery = (id: string) =>
  queryOptions({
    queryKey: termKeys.one(id),
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}`, { query: { removed: 'true' }, answer: TermViewSchema, signal }),
  });
