import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import type { ChangePasswordBody } from '@lexikon/contracts/auth';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { sessionKeys } from './sessions-query.js';

export const WRONG_PASSWORD = 'account.wrong-password' satisfies ErrorCode;

export function useChangePassword() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangePasswordBody) => send('POST', '/auth/password', { body, answer: DeletedViewSchema }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionKeys.all }),
    meta: { shownByCaller: [WRONG_PASSWORD] },
  });
}
