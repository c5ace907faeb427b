import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DepartureViewSchema, LoginViewSchema, type ProviderId, type SetupBody } from '@lexikon/contracts/auth';
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

/** The same by a provider, who says who it is. Answers with where the browser goes next. */
export function useSetUpByProvider() {
  return useMutation({
    mutationFn: ({ provider, token }: { readonly provider: ProviderId; readonly token: string }) =>
      send('POST', `/auth/${provider}/setup`, { body: { token }, answer: DepartureViewSchema }),
  });
}
