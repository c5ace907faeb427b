import { queryOptions } from '@tanstack/react-query';
import { LexiconViewSchema } from '@lexikon/contracts/lexicons';
import { send } from '../api-client.js';
import { lexiconKeys } from './content-keys.js';

export const lexiconQuery = (id: string) =>
  queryOptions({
    queryKey: lexiconKeys.one(id),
    queryFn: ({ signal }) => send('GET', `/lexicons/${id}`, { answer: LexiconViewSchema, signal }),
  });
