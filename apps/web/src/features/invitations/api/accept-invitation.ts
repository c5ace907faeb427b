import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LoginViewSchema } from '@lexikon/contracts/auth';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { AcceptedInvitationViewSchema, type InvitedSignUpBody } from '@lexikon/contracts/invitations';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';

/** They are about the invitation, and said where it stands. */
export const REFUSED = 'invitation.refused' satisfies ErrorCode;
export const FOR_ANOTHER = 'invitation.for-another' satisfies ErrorCode;
export const MEMBER_ALREADY = 'member.exists' satisfies ErrorCode;
export const EMAIL_TAKEN = 'account.email-taken' satisfies ErrorCode;

export function useAcceptInvitation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (token: string) =>
      send('POST', '/invitations/accept', { body: { token }, answer: AcceptedInvitationViewSchema }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists });
      void queryClient.invalidateQueries({ queryKey: lexiconKeys.lists });
    },
    meta: { shownByCaller: [REFUSED, FOR_ANOTHER, MEMBER_ALREADY] },
  });
}

/** Makes an account with a password, which belongs at once to where it was invited, and signs it in. */
export function useInvitedSignUp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: InvitedSignUpBody): Promise<void> => {
      // The cookie is set by the answer; the token in it is for programs, and is dropped here.
      await send('POST', '/invitations/sign-up', { body, answer: LoginViewSchema });
    },
    onSuccess: () => queryClient.clear(),
    meta: { shownByCaller: [REFUSED, EMAIL_TAKEN] },
  });
}
