import { queryOptions } from '@tanstack/react-query';
import { ProvidersViewSchema } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: ({ signal }) => send('GET', '/auth/providers', { answer: ProvidersViewSchema, signal }),
});
