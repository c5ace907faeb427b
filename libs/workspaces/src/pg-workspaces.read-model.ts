import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Actor } from '@lexikon/kernel/actor';
import type { DB } from '../../../generated/kysely/tables.js';
import { WORKSPACE_TOKEN_ROLE } from './role.js';
import { viewerOf } from './visible-lexicons.js';
import { type MemberRow, type WorkspaceRow, WorkspacesReadModel } from './workspaces.read-model.js';

type Page = Parameters<WorkspacesReadModel['list']>[1];

const SELECT_MEMBERS = sql`
  select m.id, m.user_id as "userId", m.lexicon_id as "lexiconId", m.role, a.email, a.name
    from membership m join account a on a.id = m.user_id`;

@Injectable()
export class PgWorkspacesReadModel extends WorkspacesReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override list(actor: Actor, { limit, after }: Page): Promise<readonly WorkspaceRow[]> {
    return this.select(
      actor,
      sql`${isAfter(after, 'w.name', 'w.id')} order by w.name collate "unicode", w.id limit ${limit}`,
    );
  }

  override async find(actor: Actor, workspaceId: string): Promise<WorkspaceRow | null> {
    const [row] = await this.select(actor, sql`w.id = ${workspaceId}::uuid`);
    return row ?? null;
  }

  override async findPersonalId(userId: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('workspace')
      .select('id')
      .where('personal_of', '=', userId)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    return row?.id ?? null;
  }

  override async listMembers(workspaceId: string, { limit, after }: Page): Promise<readonly MemberRow[]> {
    const { rows } = await sql<MemberRow>`
      ${SELECT_MEMBERS} where m.workspace_id = ${workspaceId}::uuid and ${isAfter(after, 'a.name', 'm.id')}
       order by a.name collate "unicode", m.id limit ${limit}`.execute(this.database);
    return rows;
  }

  override async findMember(membershipId: string): Promise<MemberRow | null> {
    const { rows } = await sql<MemberRow>`${SELECT_MEMBERS} where m.id = ${membershipId}::uuid`.execute(this.database);
    return rows[0] ?? null;
  }

  private async select(actor: Actor, condition: RawBuilder<unknown>): Promise<readonly WorkspaceRow[]> {
    const { id, seesAll } = viewerOf(actor);
    const isMember = sql`exists (select from membership m where m.workspace_id = w.id and m.user_id = ${id}::uuid)`;
    const isVisible = seesAll ? sql`true` : sql`(${isMember} or w.id = ${id}::uuid)`;
    const { rows } = await sql<WorkspaceRow>`
      select w.id, w.name, w.personal_of is not null as "isPersonal", w.created_at as "createdAt",
             case when w.id = ${id}::uuid then ${WORKSPACE_TOKEN_ROLE}
                  else (select m.role from membership m
                         where m.workspace_id = w.id and m.user_id = ${id}::uuid and m.lexicon_id is null) end as role
        from workspace w
       where w.removed_at is null and ${isVisible} and ${condition}`.execute(this.database);
    return rows;
  }
}

function isAfter(after: Page['after'], name: string, id: string): RawBuilder<unknown> {
  if (!after) return sql`true`;
  return sql`(${sql.ref(name)} collate "unicode", ${sql.ref(id)}) > (${after.name}, ${after.id}::uuid)`;
}
