import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { hashToken } from '../sessions/session.js';
import { type ResetLink, ResetLinkRepository } from './reset-link.repository.js';

@Injectable()
export class PgResetLinkRepository extends ResetLinkRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, link: ResetLink): Promise<void> {
    await kyselyOf(tx).deleteFrom('reset_link').where('expires_at', '<=', link.createdAt).execute();
    const row = {
      token_hash: hashToken(link.token),
      account_id: link.accountId,
      by_mail: link.byMail,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    };
    await kyselyOf(tx).insertInto('reset_link').values(row).execute();
  }

  override async wasMailed(tx: Tx, accountId: string, since: Date): Promise<boolean> {
    const row = await kyselyOf(tx)
      .selectFrom('reset_link')
      .select('token_hash')
      .where('account_id', '=', accountId)
      .where('by_mail', '=', true)
      .where('created_at', '>', since)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  override async isOpen(token: string, at: Date): Promise<boolean> {
    const row = await this.database
      .selectFrom('reset_link')
      .select('token_hash')
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', at)
      .executeTakeFirst();
    return row !== undefined;
  }

  override async redeem(tx: Tx, token: string, at: Date) {
    const row = await kyselyOf(tx)
      .deleteFrom('reset_link')
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', at)
      .returning(['account_id', 'by_mail'])
      .executeTakeFirst();
    return row ? { accountId: row.account_id, byMail: row.by_mail } : null;
  }

  override async removeAll(tx: Tx, accountId: string): Promise<void> {
    await kyselyOf(tx).deleteFrom('reset_link').where('account_id', '=', accountId).execute();
  }
}
