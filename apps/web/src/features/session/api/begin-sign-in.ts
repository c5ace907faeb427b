import { useMutation } from '@tanstack/react-query';
import { type BeginSignInBody, DepartureViewSchema, type ProviderId } from '@lexikon/contracts/auth';
import { send } from '../../../lib/api-client.js';

/** Answers with where the browser goes next. For what must not stand in an address: an invitation. */
export function useBeginSignIn() {
  return useMutation({
    mutationFn: ({ provider, ...body }: BeginSignInBody & { readonly provider: ProviderId }) =>
      send('POST', `/auth/${provider}`, { body, answer: DepartureViewSchema }),
  });
}
