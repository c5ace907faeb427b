import { queryOptions } from '@tanstack/react-query';
import { HomographsViewSchema } from '@lexikon/contracts/terms';
import { send } from '../api-client.js';
import { termKeys } from './content-keys.js';

/** Terms that share a label with the words being typed. */
export const homographsQuery = (lexiconId: string, label: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.lists, 'homographs', lexiconId, label, language],
    queryFn: ({ signal }) =>
      send('GET', '/terms/homographs', { query: { lexiconId, label, language }, answer: HomographsViewSchema, signal }),
    enabled: lexiconId !== '' && label !== '',
  });
