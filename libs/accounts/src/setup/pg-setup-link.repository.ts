import { Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { hashToken } from '../sessions/session.js';
import { type SetupLink, SetupLinkRepository } from './setup-link.repository.js';

const NO_ADMIN = sql<boolean>`not exists (select from account where is_admin)`;

@Injectable()
export class PgSetupLinkRepository extends SetupLinkRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, { token, createdAt, expiresAt }: SetupLink): Promise<void> {
    await kyselyOf(tx).deleteFrom('setup_link').where('expires_at', '<=', createdAt).execute();
    await kyselyOf(tx)
      .insertInto('setup_link')
      .values({ token_hash: hashToken(token), created_at: createdAt, expires_at: expiresAt })
      .execute();
  }

  override async isOpen(token: string, at: Date): Promise<boolean> {
    const open = await this.database
      .selectFrom('setup_link')
      .select('token_hash')
      .where('token_hash', '=', hashToken(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .where(NO_ADMIN)
      .executeTakeFirst();
    return open !== undefined;
  }

  override async redeem(tx: Tx, token: string, at: Date): Promise<boolean> {
    // All of them, not this one alone: two links used at once would each find that there is no admin yet.
    await sql`select from setup_link order by token_hash for update`.execute(kyselyOf(tx));
    // A statement of its own, so that it sees what the one that held the locks has left.
    const { numUpdatedRows } = await kyselyOf(tx)
      .updateTable('setup_link')
      .set({ used_at: at })
      .where('token_hash', '=', hashToken(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', at)
      .where(NO_ADMIN)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }
}
