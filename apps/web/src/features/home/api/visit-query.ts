import { queryOptions } from '@tanstack/react-query';
import { VisitViewSchema } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

/** Notes that this reader is here, and answers when they were here before: once for each time the app is opened. */
export const visitQuery = queryOptions({
  queryKey: ['visit'],
  queryFn: ({ signal }) => send('POST', '/auth/visits', { answer: VisitViewSchema, signal }),
  staleTime: Infinity,
});
