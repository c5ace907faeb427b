import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { type AccountKey, AccountRepository } from './account.repository.js';
import { getAccountId, requireAdmin } from './admin-rights.js';
import { LastAdminError } from './accounts.errors.js';
import { SessionRepository } from './sessions/session.repository.js';
import { TokenRepository } from './tokens/token.repository.js';

/** Whether an account is let in at all. For who looks after the installation. */
@Injectable()
export class AccountStandingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends its sessions and its own tokens with the same stroke. Its content stays.
   *
   * @throws {LastAdminError} when nobody else looks after the installation.
   */
  async disable(caller: Caller, account: AccountKey): Promise<void> {
    await requireAdmin(this.accounts, caller);
    const accountId = await this.getId(account);
    await this.transactions.run(async (tx) => {
      const admins = await this.accounts.lockAdmins(tx);
      if (admins.length === 1 && admins[0] === accountId) throw new LastAdminError();
      await this.setDisabledAt(tx, accountId, this.clock.now());
      await this.sessions.removeAll(tx, accountId, null);
      await this.tokens.removeAll(tx, accountId);
      await this.audit.append(tx, caller, { action: 'account.disabled', subject: { kind: 'account', id: accountId } });
    });
  }

  async enable(caller: Caller, account: AccountKey): Promise<void> {
    await requireAdmin(this.accounts, caller);
    const accountId = await this.getId(account);
    await this.transactions.run(async (tx) => {
      await this.setDisabledAt(tx, accountId, null);
      await this.audit.append(tx, caller, { action: 'account.enabled', subject: { kind: 'account', id: accountId } });
    });
  }

  private async getId(account: AccountKey): Promise<string> {
    if ('userId' in account) return account.userId;
    return getAccountId(this.accounts, account.email);
  }

  private async setDisabledAt(tx: Tx, accountId: string, disabledAt: Date | null): Promise<void> {
    if (!(await this.accounts.setDisabledAt(tx, accountId, disabledAt))) throw new NotFoundError();
  }
}
