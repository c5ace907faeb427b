import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import { emailKey } from './account.js';
import { AccountsReadModel } from './accounts.read-model.js';

@Injectable()
export class PgAccountsReadModel extends AccountsReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async findIdByEmail(email: string): Promise<string | null> {
    const row = await this.database
      .selectFrom('account')
      .select('id')
      .where('email_key', '=', emailKey(email))
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row?.id ?? null;
  }
}
