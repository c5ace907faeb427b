import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';

export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => send('POST', '/auth/logout', { answer: DeletedViewSchema }),
    // Nothing that one person read is left for the next.
    onSuccess: () => queryClient.clear(),
  });
}
