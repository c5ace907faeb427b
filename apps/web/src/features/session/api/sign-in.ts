import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { type LoginBody, LoginViewSchema } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

export const SIGN_IN_REFUSED = 'auth.wrong-credentials' satisfies ErrorCode;

/** The cookie is set by the answer; the token in it is for programs, and is dropped here. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: LoginBody) => {
      await send('POST', '/auth/login', { body, answer: LoginViewSchema });
    },
    onSuccess: () => queryClient.clear(),
    meta: { shownByCaller: [SIGN_IN_REFUSED] },
  });
}

/** Of the same person, on the same page: nothing that was read is forgotten. */
export function useSignInAgain() {
  return useMutation({
    mutationFn: async (body: LoginBody) => {
      await send('POST', '/auth/login', { body, answer: LoginViewSchema });
    },
    meta: { shownByCaller: [SIGN_IN_REFUSED] },
  });
}
