import { MemberPageSchema } from '@lexikon/contracts/workspaces';
import { workspaceKeys } from '../../../lib/content/workspaces-query.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const membersQuery = (workspaceId: string) =>
  pagedQuery({
    key: workspaceKeys.members(workspaceId),
    path: `/workspaces/${workspaceId}/members`,
    query: { limit: 100 },
    page: MemberPageSchema,
  });
