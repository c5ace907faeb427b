import { Injectable } from '@nestjs/common';
import { Kysely } from 'kysely';
import type { DB } from '../../../generated/kysely/tables.js';
import { emailKey } from './account.js';
import { AccountsReadModel, type AddressOwner } from './accounts.read-model.js';

@Injectable()
export class PgAccountsReadModel extends AccountsReadModel {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override findHolder(email: string): Promise<AddressOwner | null> {
    return this.select({ email_key: emailKey(email) });
  }

  override find(accountId: string): Promise<AddressOwner | null> {
    return this.select({ id: accountId });
  }

  override async isAdmin(accountId: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('account')
      .select('is_admin')
      .where('id', '=', accountId)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row?.is_admin ?? false;
  }

  private async select(condition: { readonly email_key: string } | { readonly id: string }) {
    const row = await this.database
      .selectFrom('account')
      .select(['id', 'email', 'name', 'email_verified_at'])
      .where((where) => where.and(condition))
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row ? { id: row.id, email: row.email, name: row.name, isVerified: row.email_verified_at !== null } : null;
  }
}
