import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Clock } from '@lexikon/kernel/clock';
import { NotFoundError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import { type AccountKey, AccountRepository } from '../account.repository.js';
import { getAccountId, requireAdmin } from '../admin-rights.js';
import { newToken } from '../sessions/session.js';
import { ResetLinkRepository } from './reset-link.repository.js';

const DAY_MS = 86_400_000;

/** A link that is good for one new password. The token is stored nowhere. */
export interface IssuedLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Links that an admin hands over, by whatever way both trust. Also the way to a first password. */
@Injectable()
export class ResetLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly links: ResetLinkRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async issue(caller: Caller, account: AccountKey): Promise<IssuedLink> {
    await requireAdmin(this.accounts, caller);
    if ('email' in account) return this.create(caller, await getAccountId(this.accounts, account.email));
    if (!(await this.accounts.find(account.userId))) throw new NotFoundError();
    return this.create(caller, account.userId);
  }

  private async create(caller: Caller, accountId: string): Promise<IssuedLink> {
    const [token, createdAt] = [newToken(), this.clock.now()];
    const expiresAt = new Date(createdAt.getTime() + DAY_MS);
    await this.transactions.run(async (tx) => {
      await this.links.create(tx, { token, accountId, byMail: false, createdAt, expiresAt });
      const subject = { kind: 'account', id: accountId } as const;
      await this.audit.append(tx, caller, { action: 'reset-link.issued', subject, details: { byMail: false } });
    });
    return { token, expiresAt };
  }
}
