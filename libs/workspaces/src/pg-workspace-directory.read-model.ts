import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import { rolesThatMay } from './role.js';
import {
  type DirectoryWorkspaceRow,
  WorkspaceDirectoryReadModel,
  type WorkspaceFilter,
} from './workspace-directory.read-model.js';

@Injectable()
export class PgWorkspaceDirectoryReadModel extends WorkspaceDirectoryReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async list(
    { q, isRemoved }: WorkspaceFilter,
    { limit, after }: Parameters<WorkspaceDirectoryReadModel['list']>[1],
  ): Promise<readonly DirectoryWorkspaceRow[]> {
    const part = q?.trim().toLowerCase() ?? '';
    const isNamed = part === '' ? sql`true` : sql`strpos(lower(w.name), ${part}) > 0`;
    const isInState = isRemoved === undefined ? sql`true` : sql`(w.removed_at is not null) = ${isRemoved}`;
    const isAfter = after ? sql`(w.name collate "unicode", w.id) > (${after.name}, ${after.id}::uuid)` : sql`true`;
    const { rows } = await sql<DirectoryWorkspaceRow>`
      select w.id, w.name, w.personal_of is not null as "isPersonal", w.created_at as "createdAt",
             w.removed_at as "removedAt",
             (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]')
                from (select a.id, a.name from membership m join account a on a.id = m.user_id
                       where m.workspace_id = w.id and m.lexicon_id is null
                         and m.role = any(${rolesThatMay('workspace.own')}::text[])
                       order by a.name, a.id limit 10) o) as owners,
             (select count(distinct m.user_id)::int from membership m where m.workspace_id = w.id) as members,
             (select count(*)::int from lexicon l where l.workspace_id = w.id and l.removed_at is null) as lexicons,
             (select coalesce(sum(c.terms), 0)::int from lexicon l join lexicon_count c on c.lexicon_id = l.id
               where l.workspace_id = w.id and l.removed_at is null) as terms
        from workspace w
       where ${isNamed} and ${isInState} and ${isAfter}
       order by w.name collate "unicode", w.id limit ${limit}`.execute(this.database);
    return rows;
  }
}
