import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CreateWorkspaceBody, WorkspaceViewSchema } from '@lexikon/contracts/workspaces';
import { send } from '../../../lib/api-client.js';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';

export function useCreateWorkspace() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateWorkspaceBody) => send('POST', '/workspaces', { body, answer: WorkspaceViewSchema }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: workspaceKeys.lists }),
  });
}
