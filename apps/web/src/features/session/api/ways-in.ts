import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { DepartureViewSchema, type LinkIdentityBody, WaysInViewSchema } from '@lexikon/contracts/auth';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { sessionKeys } from './sessions-query.js';

export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: ({ signal }) => send('GET', '/auth/identities', { answer: WaysInViewSchema, signal }),
});

/** Answers with where the browser goes next: to the provider, and back to this page. */
export function useLinkIdentity() {
  return useMutation({
    mutationFn: (body: LinkIdentityBody) => send('POST', '/auth/identities', { body, answer: DepartureViewSchema }),
  });
}

export function useUnlinkIdentity() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('DELETE', `/auth/identities/${id}`, { answer: DeletedViewSchema }),
    // Not waited for: the row that asked is gone once the list is read again, and would never tell how it went.
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: waysInQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: sessionKeys.all });
    },
  });
}
