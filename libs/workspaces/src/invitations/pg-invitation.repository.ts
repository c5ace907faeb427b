import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { emailKey } from '@lexikon/accounts/account';
import { hashToken } from '@lexikon/accounts/sessions/session';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import type { Invitation } from './invitation.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationExistsError } from './invitations.errors.js';
import { holdsSql } from './pg-invitation-holds.js';

@Injectable()
export class PgInvitationRepository extends InvitationRepository {
  override async create(tx: Tx, invitation: Invitation, token: string): Promise<void> {
    await sql`
      delete from invitation i using workspace w
       where i.workspace_id = ${invitation.workspaceId}::uuid and w.id = i.workspace_id
         and not ${holdsSql(invitation.createdAt)}`.execute(kyselyOf(tx));
    const row = {
      id: invitation.id,
      workspace_id: invitation.workspaceId,
      lexicon_id: invitation.lexiconId,
      role: invitation.role,
      email: invitation.email,
      email_key: invitation.email === null ? null : emailKey(invitation.email),
      is_mailed: invitation.isMailed,
      token_hash: hashToken(token),
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    };
    try {
      await kyselyOf(tx).insertInto('invitation').values(row).execute();
    } catch (error) {
      if (!violatesUnique(error, 'invitation_address_once')) throw error;
      throw new InvitationExistsError({}, { cause: error });
    }
  }

  override async countPending(tx: Tx, workspaceId: string): Promise<number> {
    const { count } = await kyselyOf(tx)
      .selectFrom('invitation')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  override async find(tx: Tx, token: string, at: Date): Promise<Invitation | null> {
    const { rows } = await sql<Selectable<DB['invitation']>>`
      select i.* from invitation i join workspace w on w.id = i.workspace_id
       where i.token_hash = ${hashToken(token)} and ${holdsSql(at)}`.execute(kyselyOf(tx));
    return rows[0] ? toInvitation(rows[0]) : null;
  }

  override async use(tx: Tx, id: string, at: Date): Promise<Invitation | null> {
    const { rows } = await sql<Selectable<DB['invitation']>>`
      delete from invitation i using workspace w
       where i.id = ${id}::uuid and w.id = i.workspace_id and ${holdsSql(at)}
      returning i.*`.execute(kyselyOf(tx));
    return rows[0] ? toInvitation(rows[0]) : null;
  }

  override async remove(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await kyselyOf(tx)
      .deleteFrom('invitation')
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

function toInvitation(row: Selectable<DB['invitation']>): Invitation {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    lexiconId: row.lexicon_id,
    role: row.role,
    email: row.email,
    isMailed: row.is_mailed,
    invitedBy: row.invited_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
