import { useMutation } from '@tanstack/react-query';
import type { RequestResetBody, ResetPasswordBody } from '@lexikon/contracts/auth';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';

/** Asks for a link by mail. The answer is the same whoever has the address, or nobody. */
export function useRequestReset() {
  return useMutation({
    mutationFn: (body: RequestResetBody) => send('POST', '/auth/reset-link', { body, answer: DeletedViewSchema }),
  });
}

/** Spends the link: sets a new password, and ends every session. */
export function useResetPassword() {
  return useMutation({
    mutationFn: (body: ResetPasswordBody) => send('POST', '/auth/reset', { body, answer: DeletedViewSchema }),
  });
}
