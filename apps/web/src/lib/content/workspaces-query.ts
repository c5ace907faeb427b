import { WorkspacePageSchema } from '@lexikon/contracts/workspaces';
import { pagedQuery } from '../paged-query.js';

/** Everything about one workspace begins with `workspace`, every list with `workspaces`. */
export const workspaceKeys = {
  lists: ['workspaces'] as const,
  one: (id: string) => ['workspace', id] as const,
  members: (id: string) => ['workspace', id, 'members'] as const,
  invitations: (id: string) => ['workspace', id, 'invitations'] as const,
};

export const workspacesQuery = pagedQuery({
  key: workspaceKeys.lists,
  path: '/workspaces',
  query: { limit: 100 },
  page: WorkspacePageSchema,
});
