import { queryOptions } from '@tanstack/react-query';
import { LexiconStatsViewSchema } from '@lexikon/contracts/lexicons';
import { send } from '../api-client.js';
import { lexiconKeys } from './content-keys.js';

export const statsQuery = (id: string) =>
  queryOptions({
    queryKey: lexiconKeys.stats(id),
    queryFn: ({ signal }) => send('GET', `/lexicons/${id}/stats`, { answer: LexiconStatsViewSchema, signal }),
  });
