import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import {
  CreatedInvitationViewSchema,
  type CreateInvitationBody,
  InvitationPageSchema,
} from '@lexikon/contracts/invitations';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const ALREADY_INVITED = 'invitation.exists' satisfies ErrorCode;

/** Those that wait, the newest first. */
export const invitationsQuery = (workspaceId: string) =>
  pagedQuery({
    key: workspaceKeys.invitations(workspaceId),
    path: `/workspaces/${workspaceId}/invitations`,
    query: { limit: 100 },
    page: InvitationPageSchema,
  });

export function useInvite(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateInvitationBody) =>
      send('POST', `/workspaces/${workspaceId}/invitations`, { body, answer: CreatedInvitationViewSchema }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: workspaceKeys.invitations(workspaceId) }),
    // The answer holds the link: it is kept no longer than it is seen.
    gcTime: 0,
    meta: { shownByCaller: [ALREADY_INVITED] },
  });
}

export function useRevokeInvitation(workspaceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      send('DELETE', `/workspaces/${workspaceId}/invitations/${id}`, { answer: DeletedViewSchema }),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: workspaceKeys.invitations(workspaceId) }),
  });
}
