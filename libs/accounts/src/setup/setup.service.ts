import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { Transactions } from '@lexikon/kernel/transactions';
import type { NewAccount } from '../account.js';
import { AccountCreation } from '../account-creation.js';
import { AccountRepository } from '../account.repository.js';
import { SetupLinkRefusedError } from '../accounts.errors.js';
import { newToken } from '../sessions/session.js';
import { type Browser, SessionStart } from '../sessions/session-start.js';
import { SetupLinkRepository } from './setup-link.repository.js';

const DAY_MS = 86_400_000;

/**
 * How the first admin comes to be: by a link that only who starts the server sees. Never first come, first served.
 */
@Injectable()
export class SetupService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly links: SetupLinkRepository,
    private readonly creation: AccountCreation,
    private readonly sessions: SessionStart,
    private readonly clock: Clock,
  ) {}

  /** Whether nobody can sign in at all yet. */
  isEmpty(): Promise<boolean> {
    return this.accounts.isEmpty();
  }

  /** The token of a new link that holds for a day; null when there is an admin already. */
  async issueLink(): Promise<string | null> {
    if (await this.accounts.hasAdmin()) return null;
    const [token, createdAt] = [newToken(), this.clock.now()];
    const expiresAt = new Date(createdAt.getTime() + DAY_MS);
    await this.transactions.run((tx) => this.links.create(tx, { token, createdAt, expiresAt }));
    return token;
  }

  /** @throws {SetupLinkRefusedError} For a first look, before work is spent on it. */
  async requireOpen(token: string): Promise<void> {
    if (!(await this.links.isOpen(token, this.clock.now()))) throw new SetupLinkRefusedError();
  }

  /** Makes the first admin, with a password, and signs them in. Answers the session's token. */
  async complete(
    caller: Caller,
    { token, ...input }: Omit<NewAccount, 'isAdmin'> & { readonly token: string },
    browser: Browser,
  ): Promise<string> {
    await this.requireOpen(token);
    const passwordHash = await this.creation.hash(input.password);
    return this.transactions.run(async (tx) => {
      if (!(await this.links.redeem(tx, token, this.clock.now()))) throw new SetupLinkRefusedError();
      const account = await this.creation.create(tx, caller, { ...input, isAdmin: true }, passwordHash);
      return this.sessions.start(tx, caller, account.id, browser, 'setup-link');
    });
  }
}
