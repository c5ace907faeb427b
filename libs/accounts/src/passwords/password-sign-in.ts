import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { Transactions } from '@lexikon/kernel/transactions';
import { AccountRepository } from '../account.repository.js';
import { PasswordHasher } from './password-hasher.js';
import { type Browser, SessionStart } from '../sessions/session-start.js';

const METHOD = 'password';

@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionStart,
    private readonly audit: AuditLog,
  ) {}

  /** The token of a new session; null for a wrong password and an unknown address alike, after the same work. */
  async signIn(
    caller: Caller,
    { email, password }: { readonly email: string; readonly password: string },
    browser: Browser,
  ): Promise<string | null> {
    const credentials = await this.accounts.findCredentials({ email });
    const matches = await this.hasher.verify(credentials?.passwordHash ?? null, password);
    return this.transactions.run(async (tx) => {
      if (credentials && matches) return this.sessions.start(tx, caller, credentials.userId, browser, METHOD);
      const subject = credentials && ({ kind: 'account', id: credentials.userId } as const);
      await this.audit.append(tx, caller, { action: 'sign-in.refused', subject, details: { method: METHOD } });
      return null;
    });
  }
}
