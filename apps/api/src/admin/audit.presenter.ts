import { stringify } from 'csv-stringify/sync';
import type { AuditEntryView, ListWorkspaceAuditQuery } from '@lexikon/contracts/audit';
import type { AuditFilter, AuditRow } from '@lexikon/workspaces/audit/audit-trail.read-model';

export function toFilter({ kind, actor, from, to }: Pick<ListWorkspaceAuditQuery, 'kind' | 'actor' | 'from' | 'to'>) {
  const filter: AuditFilter = {
    kind,
    actorId: actor,
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  };
  return filter;
}

export function presentEntry(row: AuditRow): AuditEntryView {
  const { id, at, action, subjectKind, subjectId, workspaceId, requestId, addressPrefix, details } = row;
  return {
    id,
    at: at.toISOString(),
    action,
    actor: actorOf(row),
    subject:
      subjectKind !== null && subjectId !== null ? { kind: subjectKind, id: subjectId, name: row.subjectName } : null,
    workspace: workspaceId === null ? null : { id: workspaceId, name: row.workspaceName },
    requestId,
    addressPrefix,
    details: { ...details },
  };
}

function actorOf({ actor, actorName }: AuditRow): AuditEntryView['actor'] {
  const [kind, id = null] = actor.split(':');
  if (kind === 'user' || kind === 'token') return { kind, id, name: actorName };
  return { kind: kind === 'system' ? 'system' : 'anonymous', id: null, name: null };
}

export const AUDIT_FORMATS = {
  ndjson: { mediaType: 'application/x-ndjson', write: toLines },
  csv: { mediaType: 'text/csv; charset=utf-8', write: toTable },
} as const;

async function* toLines(batches: AsyncIterable<readonly AuditRow[]>): AsyncIterable<string> {
  for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(presentEntry(row))}\n`).join('');
}

const COLUMNS = [
  'at',
  'action',
  'actor',
  'actorName',
  'subjectKind',
  'subjectId',
  'subjectName',
  'workspaceId',
  'workspaceName',
  'requestId',
  'addressPrefix',
  'details',
] as const;

async function* toTable(batches: AsyncIterable<readonly AuditRow[]>): AsyncIterable<string> {
  yield stringify([[...COLUMNS]]);
  for await (const rows of batches) {
    const lines = rows.map((row) => ({ ...row, at: row.at.toISOString(), details: JSON.stringify(row.details) }));
    // A name that begins with = would be reckoned with by whatever opens the table.
    yield stringify(lines, { columns: [...COLUMNS], escape_formulas: true });
  }
}
