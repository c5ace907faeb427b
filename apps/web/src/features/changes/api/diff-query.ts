import { queryOptions } from '@tanstack/react-query';
import { DiffViewSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

/** What lies between any two revisions of a term. */
export const diffQuery = (termId: string, from: number, to: number) =>
  queryOptions({
    queryKey: [...termKeys.one(termId), 'diff', from, to],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${termId}/diff`, { query: { from, to }, answer: DiffViewSchema, signal }),
    // Revisions never change.
    staleTime: Infinity,
  });
