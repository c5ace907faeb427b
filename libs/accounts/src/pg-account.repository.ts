import { Injectable } from '@nestjs/common';
import { Kysely, type Selectable } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../generated/kysely/tables.js';
import { type Account, emailKey } from './account.js';
import { type AccountKey, AccountRepository, type AddressHolder, type Credentials } from './account.repository.js';
import { EmailTakenError } from './accounts.errors.js';

@Injectable()
export class PgAccountRepository extends AccountRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, account: Account, passwordHash: string | null): Promise<void> {
    const row = {
      id: account.id,
      email: account.email,
      email_key: emailKey(account.email),
      name: account.name,
      password_hash: passwordHash,
      is_admin: account.isAdmin,
      created_at: account.createdAt,
      email_verified_at: account.emailVerifiedAt,
    };
    try {
      await kyselyOf(tx).insertInto('account').values(row).execute();
    } catch (error) {
      if (!violatesUnique(error, 'account_email_key_unique')) throw error;
      throw new EmailTakenError({ email: account.email }, { cause: error });
    }
  }

  override async lockAdmins(tx: Tx): Promise<readonly string[]> {
    const rows = await kyselyOf(tx)
      .selectFrom('account')
      .select('id')
      .where('is_admin', '=', true)
      .where('disabled_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    return rows.map(({ id }) => id);
  }

  override async setDisabledAt(tx: Tx, userId: string, disabledAt: Date | null): Promise<boolean> {
    const { numUpdatedRows } = await kyselyOf(tx)
      .updateTable('account')
      .set({ disabled_at: disabledAt })
      .where('id', '=', userId)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  override async setAdmin(tx: Tx, userId: string, isAdmin: boolean): Promise<void> {
    await kyselyOf(tx)
      .updateTable('account')
      .set({ is_admin: isAdmin })
      .where('id', '=', userId)
      .executeTakeFirstOrThrow();
  }

  override async findHolder(tx: Tx, email: string): Promise<AddressHolder | null> {
    const row = await kyselyOf(tx)
      .selectFrom('account')
      .select(['id', 'disabled_at', 'email_verified_at'])
      .where('email_key', '=', emailKey(email))
      .executeTakeFirst();
    if (!row) return null;
    return { accountId: row.id, isDisabled: row.disabled_at !== null, isEmailVerified: row.email_verified_at !== null };
  }

  override async confirmEmail(tx: Tx, userId: string, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await kyselyOf(tx)
      .updateTable('account')
      .set({ email_verified_at: at })
      .where('id', '=', userId)
      .where('email_verified_at', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  override async setPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
    await kyselyOf(tx)
      .updateTable('account')
      .set({ password_hash: passwordHash })
      .where('id', '=', userId)
      .executeTakeFirstOrThrow();
  }

  override async rename(tx: Tx, userId: string, name: string): Promise<void> {
    await kyselyOf(tx).updateTable('account').set({ name }).where('id', '=', userId).executeTakeFirstOrThrow();
  }

  override async find(userId: string): Promise<Account | null> {
    const row = await this.database.selectFrom('account').selectAll().where('id', '=', userId).executeTakeFirst();
    return row ? toAccount(row) : null;
  }

  override async isAdmin(userId: string): Promise<boolean> {
    const row = await this.database
      .selectFrom('account')
      .select('is_admin')
      .where('id', '=', userId)
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    return row?.is_admin ?? false;
  }

  override async findCredentials(by: AccountKey): Promise<Credentials | null> {
    const row = await this.database
      .selectFrom('account')
      .select(['id', 'password_hash', 'disabled_at'])
      .$if('email' in by, (query) => query.where('email_key', '=', 'email' in by ? emailKey(by.email) : ''))
      .$if('userId' in by, (query) => query.where('id', '=', 'userId' in by ? by.userId : ''))
      .executeTakeFirst();
    return row ? { userId: row.id, passwordHash: row.disabled_at ? null : row.password_hash } : null;
  }

  override async isEmpty(): Promise<boolean> {
    return !(await this.database.selectFrom('account').select('id').limit(1).executeTakeFirst());
  }

  override async hasAdmin(): Promise<boolean> {
    const admins = this.database.selectFrom('account').select('id').where('is_admin', '=', true);
    return (await admins.limit(1).executeTakeFirst()) !== undefined;
  }
}

function toAccount(row: Selectable<DB['account']>): Account {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    isAdmin: row.is_admin,
    createdAt: row.created_at,
    emailVerifiedAt: row.email_verified_at,
  };
}
