import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LexiconPageSchema, LexiconViewSchema, type LexiconView } from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { pagedQuery } from '../../../lib/paged-query.js';

/** What is out of the way: archived for good, or removed and within its grace. */
export const setAsideQuery = (state: 'archived' | 'removed') =>
  pagedQuery({
    key: [...lexiconKeys.lists, state],
    path: '/lexicons',
    query: { state, limit: 100 },
    page: LexiconPageSchema,
  });

type Versioned = Pick<LexiconView, 'id' | 'version'>;

/** Out of every list at once; for good after 30 days. */
export function useRemoveLexicon() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Versioned) =>
      send('DELETE', `/lexicons/${id}`, { ifMatch: version, answer: LexiconViewSchema }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: lexiconKeys.lists }),
  });
}

/** Not waited for: the row that asked is gone once the list is read again, and would never tell how it went. */
function useListsChanged(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: lexiconKeys.lists });
}

export function useRestoreLexicon() {
  const listsChanged = useListsChanged();
  return useMutation({
    mutationFn: ({ id }: Versioned) => send('POST', `/lexicons/${id}/restore`, { answer: LexiconViewSchema }),
    onSuccess: listsChanged,
  });
}

export function useUnarchiveLexicon() {
  const listsChanged = useListsChanged();
  return useMutation({
    mutationFn: ({ id, version }: Versioned) =>
      send('PATCH', `/lexicons/${id}`, { body: { archived: false }, ifMatch: version, answer: LexiconViewSchema }),
    onSuccess: listsChanged,
  });
}
