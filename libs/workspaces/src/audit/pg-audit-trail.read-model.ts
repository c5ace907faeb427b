import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../../../../generated/kysely/tables.js';
import { type AuditFilter, type AuditPage, type AuditRow, AuditTrailReadModel } from './audit-trail.read-model.js';

@Injectable()
export class PgAuditTrailReadModel extends AuditTrailReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async list(filter: AuditFilter, { limit, after }: AuditPage): Promise<readonly AuditRow[]> {
    const isBefore = after ? sql`(e.at, e.id) < (${after.at}, ${after.id}::uuid)` : sql`true`;
    // The names after the page is cut: they are looked up for its rows alone.
    const { rows } = await sql<AuditRow>`
      select e.id, e.at, e.action, e.actor, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
             e.workspace_id as "workspaceId", e.request_id as "requestId", e.address_prefix as "addressPrefix",
             e.details, actor.name as "actorName", coalesce(account.name, subject.name) as "subjectName",
             workspace.name as "workspaceName"
        from (select * from audit_entry e where ${matches(filter)} and ${isBefore}
               order by e.at desc, e.id desc limit ${limit}) e
        left join account actor on actor.id = case when e.actor like 'user:%' then substr(e.actor, 6)::uuid end
        left join account account on e.subject_kind = 'account' and account.id = e.subject_id
        left join workspace subject on e.subject_kind = 'workspace' and subject.id = e.subject_id
        left join workspace workspace on workspace.id = e.workspace_id
       order by e.at desc, e.id desc`.execute(this.database);
    return rows;
  }
}

function matches({ kind, actorId, workspaceId, from, to }: AuditFilter): RawBuilder<unknown> {
  const conditions = [
    kind !== undefined && sql`(e.action = ${kind} or starts_with(e.action, ${`${kind}.`}))`,
    actorId !== undefined && sql`e.actor = ${`user:${actorId}`}`,
    workspaceId !== undefined && sql`e.workspace_id = ${workspaceId}::uuid`,
    from !== undefined && sql`e.at >= ${from}`,
    to !== undefined && sql`e.at < ${to}`,
  ].filter((condition) => condition !== false);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
