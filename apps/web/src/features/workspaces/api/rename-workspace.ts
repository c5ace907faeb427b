import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type UpdateWorkspaceBody, WorkspaceViewSchema } from '@lexikon/contracts/workspaces';
import { send } from '../../../lib/api-client.js';
import { lexiconKeys } from '../../../lib/content/content-keys.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';

export function useRenameWorkspace(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: UpdateWorkspaceBody) =>
      send('PATCH', `/workspaces/${id}`, { body, answer: WorkspaceViewSchema }),
    onSuccess: (workspace) => {
      queryClient.setQueryData(workspaceKeys.one(id), workspace);
      void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists });
      // They say whose they are.
      void queryClient.invalidateQueries({ queryKey: lexiconKeys.lists });
      void queryClient.invalidateQueries({ queryKey: lexiconKeys.every });
    },
  });
}
