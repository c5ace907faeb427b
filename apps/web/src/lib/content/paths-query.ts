import { queryOptions } from '@tanstack/react-query';
import { TermPathsViewSchema } from '@lexikon/contracts/terms';
import { send } from '../api-client.js';
import { termKeys } from './content-keys.js';

export const pathsQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.one(id), 'paths', language],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}/paths`, { query: { language }, answer: TermPathsViewSchema, signal }),
  });
