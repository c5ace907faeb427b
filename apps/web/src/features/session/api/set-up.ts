import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LoginViewSchema, type SetupBody } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

/** Spends the one-time link: makes the first account and signs it in. */
export function useSetUp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: SetupBody) => {
      await send('POST', '/auth/setup', { body, answer: LoginViewSchema });
    },
    onSuccess: () => queryClient.clear(),
  });
}
