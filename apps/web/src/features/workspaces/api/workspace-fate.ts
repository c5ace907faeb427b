import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { WorkspacePageSchema, WorkspaceViewSchema } from '@lexikon/contracts/workspaces';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';
import { pagedQuery } from '../../../lib/paged-query.js';

/** Removed, within their grace, and one’s own to take back. */
export const removedWorkspacesQuery = pagedQuery({
  key: [...workspaceKeys.lists, 'removed'],
  path: '/workspaces',
  query: { state: 'removed', limit: 100 },
  page: WorkspacePageSchema,
});

/** Not waited for: the page that asked may be gone once the lists are read again. */
function useListsChanged(): () => void {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists });
    void queryClient.invalidateQueries({ queryKey: lexiconKeys.lists });
  };
}

export function useLeaveWorkspace(id: string) {
  const listsChanged = useListsChanged();
  return useMutation({
    mutationFn: () => send('POST', `/workspaces/${id}/leave`, { answer: DeletedViewSchema }),
    onSuccess: listsChanged,
  });
}

export function useTransferWorkspace(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) =>
      send('POST', `/workspaces/${id}/transfer`, { body: { userId }, answer: WorkspaceViewSchema }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: workspaceKeys.one(id) }),
  });
}

/** Out of every list at once; for good after 30 days. */
export function useRemoveWorkspace(id: string) {
  const listsChanged = useListsChanged();
  return useMutation({
    mutationFn: () => send('DELETE', `/workspaces/${id}`, { answer: DeletedViewSchema }),
    onSuccess: listsChanged,
  });
}

export function useRestoreWorkspace() {
  const listsChanged = useListsChanged();
  return useMutation({
    mutationFn: (id: string) => send('POST', `/workspaces/${id}/restore`, { answer: WorkspaceViewSchema }),
    onSuccess: listsChanged,
  });
}
