import { AuditPageSchema } from '@lexikon/contracts/audit';
import { pagedQuery } from '../../../lib/paged-query.js';
import { type AuditSearch, momentsOf } from '../audit-search.js';

/** Of one workspace, or of the whole installation where there is none. */
export type AuditPlace = string | null;

export const auditPath = (workspaceId: AuditPlace) =>
  workspaceId === null ? '/admin/audit' : `/workspaces/${workspaceId}/audit`;

/** The newest first. */
export const auditQuery = (workspaceId: AuditPlace, search: AuditSearch, limit = 50) =>
  pagedQuery({
    key: ['audit', workspaceId, search, limit],
    path: auditPath(workspaceId),
    query: { ...momentsOf(search), limit },
    page: AuditPageSchema,
  });
