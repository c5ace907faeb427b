import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../../generated/kysely/tables.js';
import { hashToken } from '../sessions/session.js';
import { SpentAttemptRepository } from './spent-attempt.repository.js';

@Injectable()
export class PgSpentAttemptRepository extends SpentAttemptRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async spend(secret: string, { at, expiresAt }: { at: Date; expiresAt: Date }): Promise<boolean> {
    await this.database.deleteFrom('spent_attempt').where('expires_at', '<=', at).execute();
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('spent_attempt')
      .values({ secret_hash: hashToken(secret), expires_at: expiresAt })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
}
