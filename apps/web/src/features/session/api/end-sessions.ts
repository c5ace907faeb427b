import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { sessionKeys } from './sessions-query.js';

/** One by its id; without one, all but this browser's own. */
export function useEndSessions() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) =>
      send('DELETE', id === null ? '/auth/sessions' : `/auth/sessions/${id}`, { answer: DeletedViewSchema }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionKeys.all }),
  });
}
