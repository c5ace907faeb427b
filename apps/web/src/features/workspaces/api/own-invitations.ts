import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AcceptedInvitationViewSchema, InvitationPageSchema } from '@lexikon/contracts/invitations';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';
import { pagedQuery } from '../../../lib/paged-query.js';

/** Those for the address that one has shown to be one’s own. */
export const ownInvitationsQuery = pagedQuery({
  key: [...workspaceKeys.lists, 'invitations'],
  path: '/invitations',
  query: { limit: 100 },
  page: InvitationPageSchema,
});

export function useAcceptOwnInvitation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send('POST', `/invitations/${id}/accept`, { answer: AcceptedInvitationViewSchema }),
    // Not waited for: the row that asked is gone once the list is read again.
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists });
      void queryClient.invalidateQueries({ queryKey: lexiconKeys.lists });
    },
  });
}
