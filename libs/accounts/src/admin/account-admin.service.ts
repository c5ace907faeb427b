import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { AccountCreation } from '../account-creation.js';
import { AccountRepository } from '../account.repository.js';
import { LastAdminError } from '../accounts.errors.js';
import { requireAdmin } from '../admin-rights.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { AccountDirectoryReadModel, type AccountFilter, type AccountRow } from './account-directory.read-model.js';

/** All accounts, for who looks after the installation. To anyone else there is nothing here. */
@Injectable()
export class AccountAdminService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly directory: AccountDirectoryReadModel,
    private readonly creation: AccountCreation,
    private readonly sessions: SessionRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(
    caller: Caller,
    filter: AccountFilter,
    page: Parameters<AccountDirectoryReadModel['list']>[1],
  ): Promise<readonly AccountRow[]> {
    await requireAdmin(this.accounts, caller);
    return this.directory.list(filter, page);
  }

  async get(caller: Caller, accountId: string): Promise<AccountRow> {
    await requireAdmin(this.accounts, caller);
    const account = await this.directory.find(accountId);
    if (!account) throw new NotFoundError();
    return account;
  }

  async promote(caller: Caller, accountId: string): Promise<void> {
    const { isAdmin } = await this.get(caller, accountId);
    if (isAdmin) return;
    await this.transactions.run((tx) => this.creation.promote(tx, caller, accountId));
  }

  /** @throws {LastAdminError} when nobody else looks after the installation. */
  async demote(caller: Caller, accountId: string): Promise<void> {
    const { isAdmin } = await this.get(caller, accountId);
    if (!isAdmin) return;
    await this.transactions.run(async (tx) => {
      const admins = await this.accounts.lockAdmins(tx);
      if (!admins.some((id) => id !== accountId)) throw new LastAdminError();
      await this.accounts.setAdmin(tx, accountId, false);
      await this.audit.append(tx, caller, { action: 'account.demoted', subject: { kind: 'account', id: accountId } });
    });
  }

  /** All of an account's: whoever sits there signs in again. */
  async endSessions(caller: Caller, accountId: string): Promise<void> {
    await this.get(caller, accountId);
    await this.transactions.run(async (tx) => {
      await this.sessions.removeAll(tx, accountId, null);
      await this.audit.append(tx, caller, { action: 'sessions.ended', subject: { kind: 'account', id: accountId } });
    });
  }
}
