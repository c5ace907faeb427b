import { Injectable } from '@nestjs/common';
import { Kysely, type Selectable } from 'kysely';
import type { Tx } from '@lexikon/kernel/transactions';
import { kyselyOf, violatesUnique } from '@lexikon/platform/kysely-transactions';
import type { DB } from '../../../../generated/kysely/tables.js';
import { IdentityTakenError } from './identities.errors.js';
import type { Identity, LinkedIdentity } from './identity.js';
import { type IdentityOwner, IdentityRepository } from './identity.repository.js';

@Injectable()
export class PgIdentityRepository extends IdentityRepository {
  constructor(private readonly database: Kysely<DB>) {
    super();
  }

  override async create(tx: Tx, identity: LinkedIdentity): Promise<void> {
    const row = {
      id: identity.id,
      account_id: identity.accountId,
      provider: identity.provider,
      issuer: identity.issuer,
      subject: identity.subject,
      email: identity.email,
      created_at: identity.createdAt,
      last_used_at: identity.lastUsedAt,
    };
    try {
      await kyselyOf(tx).insertInto('identity').values(row).execute();
    } catch (error) {
      if (!violatesUnique(error, 'identity_unique')) throw error;
      throw new IdentityTakenError({}, { cause: error });
    }
  }

  override async findOwner(tx: Tx, { provider, issuer, subject }: Identity): Promise<IdentityOwner | null> {
    const row = await kyselyOf(tx)
      .selectFrom('identity')
      .innerJoin('account', 'account.id', 'identity.account_id')
      .select(['identity.id', 'identity.account_id', 'account.disabled_at'])
      .where('provider', '=', provider)
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row ? { identityId: row.id, accountId: row.account_id, isDisabled: row.disabled_at !== null } : null;
  }

  override async noteUse(tx: Tx, identityId: string, { at, email }: { at: Date; email: string | null }): Promise<void> {
    await kyselyOf(tx).updateTable('identity').set({ last_used_at: at, email }).where('id', '=', identityId).execute();
  }

  override async list(accountId: string): Promise<readonly LinkedIdentity[]> {
    return this.ofAccount(this.database, accountId);
  }

  override async lock(tx: Tx, accountId: string) {
    const account = await kyselyOf(tx)
      .selectFrom('account')
      .select('password_hash')
      .where('id', '=', accountId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    // A statement of its own, so that it sees what whoever held the lock has left.
    const identities = await this.ofAccount(kyselyOf(tx), accountId);
    return { identities, hasPassword: account.password_hash !== null };
  }

  override async remove(tx: Tx, identityId: string): Promise<void> {
    await kyselyOf(tx).deleteFrom('identity').where('id', '=', identityId).execute();
  }

  override async removeAll(tx: Tx, accountId: string): Promise<void> {
    await kyselyOf(tx).deleteFrom('identity').where('account_id', '=', accountId).execute();
  }

  private async ofAccount(database: Kysely<DB>, accountId: string): Promise<readonly LinkedIdentity[]> {
    const rows = await database
      .selectFrom('identity')
      .selectAll()
      .where('account_id', '=', accountId)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(toIdentity);
  }
}

function toIdentity(row: Selectable<DB['identity']>): LinkedIdentity {
  return {
    id: row.id,
    accountId: row.account_id,
    provider: row.provider,
    issuer: row.issuer,
    subject: row.subject,
    email: row.email,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  };
}
