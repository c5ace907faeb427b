import { WorkspacePageSchema } from '@lexikon/contracts/workspaces';
import { pagedQuery } from '../paged-query.js';

export const workspacesQuery = pagedQuery({
  key: ['workspaces'],
  path: '/workspaces',
  query: { limit: 100 },
  page: WorkspacePageSchema,
});
