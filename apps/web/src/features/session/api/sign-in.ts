import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { type LoginBody, LoginViewSchema } from '@lexikon/contracts/auth';
import { ApiProblem, send } from '../../../lib/api-client.js';

/** What is wrong with what was typed, or with how often it was: said beside the fields. */
const REFUSALS: readonly string[] = ['auth.wrong-credentials', 'auth.too-many-attempts'] satisfies ErrorCode[];

export function isRefused(failure: Error): boolean {
  return failure instanceof ApiProblem && REFUSALS.includes(failure.code);
}

/** The cookie is set by the answer; the token in it is for programs, and is dropped here. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: LoginBody) => {
      await send('POST', '/auth/login', { body, answer: LoginViewSchema });
    },
    onSuccess: () => queryClient.clear(),
    meta: { shownByCaller: REFUSALS },
  });
}

/** Of the same person, on the same page: nothing that was read is forgotten. */
export function useSignInAgain() {
  return useMutation({
    mutationFn: async (body: LoginBody) => {
      await send('POST', '/auth/login', { body, answer: LoginViewSchema });
    },
    meta: { shownByCaller: REFUSALS },
  });
}
