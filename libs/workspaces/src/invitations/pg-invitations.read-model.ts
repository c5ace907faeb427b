import { Injectable } from '@nestjs/common';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { emailKey } from '@lexikon/accounts/account';
import { hashToken } from '@lexikon/accounts/sessions/session';
import { Clock } from '@lexikon/kernel/clock';
import type { DB } from '../../../../generated/kysely/tables.js';
import { type InvitationRow, InvitationsReadModel } from './invitations.read-model.js';
import { holdsSql } from './pg-invitation-holds.js';

type Page = Parameters<InvitationsReadModel['list']>[1];

@Injectable()
export class PgInvitationsReadModel extends InvitationsReadModel {
  constructor(
    private readonly database: Kysely<DB>,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async find(by: Parameters<InvitationsReadModel['find']>[0]): Promise<InvitationRow | null> {
    const isIt = 'token' in by ? sql`i.token_hash = ${hashToken(by.token)}` : sql`i.id = ${by.id}::uuid`;
    const [row] = await this.select(isIt, { limit: 1, after: null });
    return row ?? null;
  }

  override list(workspaceId: string, page: Page): Promise<readonly InvitationRow[]> {
    return this.select(sql`i.workspace_id = ${workspaceId}::uuid`, page);
  }

  override listFor(email: string, page: Page): Promise<readonly InvitationRow[]> {
    return this.select(sql`i.email_key = ${emailKey(email)}`, page);
  }

  private async select(condition: RawBuilder<unknown>, { limit, after }: Page): Promise<readonly InvitationRow[]> {
    const isBefore = after ? sql`(i.created_at, i.id) < (${after.createdAt}, ${after.id}::uuid)` : sql`true`;
    const { rows } = await sql<InvitationRow>`
      select i.id, i.workspace_id as "workspaceId", w.name as "workspaceName", i.lexicon_id as "lexiconId",
             (select l.name from lexicon l where l.id = i.lexicon_id) as "lexiconName", i.role, i.email,
             i.is_mailed as "isMailed", i.created_at as "createdAt", i.expires_at as "expiresAt",
             (select json_build_object('id', a.id, 'name', a.name) from account a where a.id = i.invited_by) as inviter
        from invitation i join workspace w on w.id = i.workspace_id
       where ${condition} and ${holdsSql(this.clock.now())} and ${isBefore}
       order by i.created_at desc, i.id desc limit ${limit}`.execute(this.database);
    return rows;
  }
}
