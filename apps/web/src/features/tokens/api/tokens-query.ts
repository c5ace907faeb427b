import { TokenPageSchema } from '@lexikon/contracts/tokens';
import { pagedQuery } from '../../../lib/paged-query.js';

/** Whose tokens: a workspace's, or one's own where there is none. */
export type TokenOwner = string | null;

export const tokenKeys = { of: (workspaceId: TokenOwner) => ['tokens', workspaceId] as const };

export const tokensPath = (workspaceId: TokenOwner) =>
  workspaceId === null ? '/auth/tokens' : `/workspaces/${workspaceId}/tokens`;

export const tokensQuery = (workspaceId: TokenOwner) =>
  pagedQuery({
    key: tokenKeys.of(workspaceId),
    path: tokensPath(workspaceId),
    query: { limit: 100 },
    page: TokenPageSchema,
  });
