import { queryOptions } from '@tanstack/react-query';
import { SessionPageSchema } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

export const sessionKeys = { all: ['sessions'] as const };

export const sessionsQuery = queryOptions({
  queryKey: sessionKeys.all,
  queryFn: ({ signal }) => send('GET', '/auth/sessions', { query: { limit: 100 }, answer: SessionPageSchema, signal }),
});
