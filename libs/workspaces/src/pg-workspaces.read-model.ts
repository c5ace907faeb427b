import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import type { Actor } from '@lexikon/kernel/actor';
import type { DB } from '../../../generated/kysely/tables.js';
import { userIdOf } from './membership-rules.js';
import { rolesThatMay, WORKSPACE_TOKEN_ROLE } from './role.js';
import { viewerOf } from './visible-lexicons.js';
import { type GrantRow, type MemberRow, type WorkspaceRow, WorkspacesReadModel } from './workspaces.read-model.js';

type Page = Parameters<WorkspacesReadModel['list']>[1];

// The roles of one in the whole workspace first, then by lexicon.
const GRANTS = sql`
  select json_agg(json_build_object('id', m.id, 'role', m.role, 'lexiconId', m.lexicon_id, 'lexiconName', l.name)
                  order by m.lexicon_id is not null, l.name collate "unicode", m.id)
    from membership m left join lexicon l on l.id = m.lexicon_id
   where m.workspace_id = of_workspace.id and m.user_id = a.id`;

@Injectable()
export class PgWorkspacesReadModel extends WorkspacesReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override list(actor: Actor, page: Page): Promise<readonly WorkspaceRow[]> {
    return this.select(actor, sql`w.removed_at is null and ${pageOf(page)}`);
  }

  override listRemoved(actor: Actor, since: Date, page: Page): Promise<readonly WorkspaceRow[]> {
    const isOwned = sql`exists (select from membership o where o.workspace_id = w.id and o.lexicon_id is null
      and o.user_id = ${userIdOf(actor)}::uuid and o.role = any(${rolesThatMay('workspace.own')}::text[]))`;
    return this.select(actor, sql`w.removed_at > ${since} and ${isOwned} and ${pageOf(page)}`);
  }

  override async find(actor: Actor, workspaceId: string): Promise<WorkspaceRow | null> {
    const [row] = await this.select(actor, sql`w.removed_at is null and w.id = ${workspaceId}::uuid`);
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
      select a.id as "userId", a.email, a.name, a.disabled_at is not null as "isDisabled", (${GRANTS}) as grants,
             (select m.role from membership m
               where m.workspace_id = of_workspace.id and m.user_id = a.id and m.lexicon_id is null) as role
        from account a cross join (select ${workspaceId}::uuid as id) of_workspace
       where exists (select from membership m where m.workspace_id = of_workspace.id and m.user_id = a.id)
         and ${isAfter(after, 'a.name', 'a.id')}
       order by a.name collate "unicode", a.id limit ${limit}`.execute(this.database);
    return rows;
  }

  override async findGrant(membershipId: string): Promise<GrantRow | null> {
    const { rows } = await sql<GrantRow>`
      select m.id, m.user_id as "userId", m.lexicon_id as "lexiconId", m.role, a.email, a.name
        from membership m join account a on a.id = m.user_id
       where m.id = ${membershipId}::uuid`.execute(this.database);
    return rows[0] ?? null;
  }

  private async select(actor: Actor, condition: RawBuilder<unknown>): Promise<readonly WorkspaceRow[]> {
    const { id, seesAll } = viewerOf(actor);
    const isMember = sql`exists (select from membership m where m.workspace_id = w.id and m.user_id = ${id}::uuid)`;
    const isVisible = seesAll ? sql`true` : sql`(${isMember} or w.id = ${id}::uuid)`;
    const { rows } = await sql<WorkspaceRow>`
      select w.id, w.name, w.personal_of is not null as "isPersonal", w.created_at as "createdAt",
             w.removed_at as "removedAt",
             case when w.id = ${id}::uuid then ${WORKSPACE_TOKEN_ROLE}
                  else (select m.role from membership m
                         where m.workspace_id = w.id and m.user_id = ${id}::uuid and m.lexicon_id is null) end as role
        from workspace w
       where ${isVisible} and ${condition}`.execute(this.database);
    return rows;
  }
}

function pageOf({ limit, after }: Page): RawBuilder<unknown> {
  return sql`${isAfter(after, 'w.name', 'w.id')} order by w.name collate "unicode", w.id limit ${limit}`;
}

function isAfter(after: Page['after'], name: string, id: string): RawBuilder<unknown> {
  if (!after) return sql`true`;
  return sql`(${sql.ref(name)} collate "unicode", ${sql.ref(id)}) > (${after.name}, ${after.id}::uuid)`;
}
