import { queryOptions } from '@tanstack/react-query';
import { type MeView, MeViewSchema } from '@lexikon/contracts/auth';
import { ApiProblem, send } from '../../../lib/api-client.js';

/** Who is signed in; null is nobody, who may still read what is public. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => getMe(signal),
  staleTime: 60_000,
});

async function getMe(signal: AbortSignal): Promise<MeView | null> {
  try {
    return await send('GET', '/auth/me', { answer: MeViewSchema, signal });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}
