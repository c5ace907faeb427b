import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AccountViewSchema } from '@lexikon/contracts/admin';
import { ResetLinkViewSchema } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';
import { accountKeys } from './accounts-query.js';

/** What an admin does with an account. */
export type AccountAct = 'disable' | 'enable' | 'promote' | 'demote' | 'end-sessions';

export function useChangeAccount(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: AccountAct) =>
      act === 'end-sessions'
        ? send('DELETE', `/admin/accounts/${id}/sessions`, { answer: AccountViewSchema })
        : send('POST', `/admin/accounts/${id}/${act}`, { answer: AccountViewSchema }),
    // Not waited for: what is filtered away once the list is read again would never tell how it went.
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: accountKeys.lists });
      void queryClient.invalidateQueries({ queryKey: ['audit'] });
    },
  });
}

/** A link for one new password. */
export function useIssueResetLink(id: string) {
  return useMutation({
    mutationFn: () => send('POST', `/admin/accounts/${id}/reset-link`, { answer: ResetLinkViewSchema }),
    // The answer holds the link: it is kept no longer than it is seen.
    gcTime: 0,
  });
}
