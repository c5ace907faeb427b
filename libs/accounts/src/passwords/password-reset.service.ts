import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { Transactions } from '@lexikon/kernel/transactions';
import { AccountCreation } from '../account-creation.js';
import { AccountRepository } from '../account.repository.js';
import { ResetLinkRefusedError } from '../accounts.errors.js';
import { PasswordReplacement } from './password-replacement.js';
import { ResetLinkRepository } from './reset-link.repository.js';

/** Who has a link sets a new password with it, once. It signs nobody in: the new password does. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly links: ResetLinkRepository,
    private readonly creation: AccountCreation,
    private readonly passwords: PasswordReplacement,
    private readonly clock: Clock,
  ) {}

  async reset(
    caller: Caller,
    { token, newPassword }: { readonly token: string; readonly newPassword: string },
  ): Promise<void> {
    if (!(await this.links.isOpen(token, this.clock.now()))) throw new ResetLinkRefusedError();
    const passwordHash = await this.creation.hash(newPassword);
    await this.transactions.run(async (tx) => {
      const link = await this.links.redeem(tx, token, this.clock.now());
      if (!link) throw new ResetLinkRefusedError();
      const { accountId, byMail } = link;
      // Whoever reads the mail has the address. Until they showed it somebody else may have had the account, and have
      // linked a provider of their own to come back by.
      const unlinksAll = byMail && (await this.accounts.confirmEmail(tx, accountId, this.clock.now()));
      const circumstances = { action: 'password.reset', unlinksAll } as const;
      await this.passwords.replace(tx, caller, { accountId, passwordHash }, circumstances);
    });
  }
}
