import type { SessionPage } from '@lexikon/contracts/auth';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { useOptimisticMutation } from '../../../lib/optimistic.js';
import { sessionKeys } from './sessions-query.js';

/** One by its id; without one, all but this browser's own. */
export function useEndSessions() {
  return useOptimisticMutation({
    mutationFn: (id: string | null) =>
      send('DELETE', id === null ? '/auth/sessions' : `/auth/sessions/${id}`, { answer: DeletedViewSchema }),
    queryKey: () => sessionKeys.all,
    apply: (page: SessionPage, id) => ({
      ...page,
      items: page.items.filter((session) => (id === null ? session.isCurrent : session.id !== id)),
    }),
  });
}
