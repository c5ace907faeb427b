import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { AuditLog } from '@lexikon/kernel/audit';
import { DomainError } from '@lexikon/kernel/domain-error';
import { Transactions } from '@lexikon/kernel/transactions';
import type { ProviderProfile } from '../providers/identity-provider.js';
import type { Browser } from '../sessions/session-start.js';
import { ProviderLink } from './provider-link.js';
import { ProviderSignIn } from './provider-sign-in.js';
import type { SignInAttempt } from './sign-in-attempt.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** A browser has come back from a provider: does what it was sent for, or says why not, and records either. */
@Injectable()
export class ProviderReturn {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly signIn: ProviderSignIn,
    private readonly link: ProviderLink,
    private readonly transactions: Transactions,
    private readonly audit: AuditLog,
  ) {}

  /** Answers the token of a new session; null where the one that asked goes on. */
  async complete(caller: Caller, attempt: SignInAttempt, query: string, browser: Browser): Promise<string | null> {
    let profile: ProviderProfile | null = null;
    try {
      profile = await this.attempts.identify(attempt, query);
      return await this.finish(caller, attempt, profile, browser);
    } catch (error) {
      if (error instanceof DomainError) await this.record(caller, attempt, { code: error.code, profile });
      throw error;
    }
  }

  private async finish(
    caller: Caller,
    { provider, purpose }: SignInAttempt,
    profile: ProviderProfile,
    browser: Browser,
  ): Promise<string | null> {
    const visitor = { provider, profile };
    if (purpose.kind === 'setup') return this.signIn.setUp(caller, visitor, purpose, browser);
    if (purpose.kind === 'sign-in') return this.signIn.signIn(caller, visitor, purpose, browser);
    await this.link.link(caller, visitor, purpose, browser.sessionId);
    return null;
  }

  private async record(
    caller: Caller,
    { provider, purpose }: SignInAttempt,
    { code, profile }: { readonly code: string; readonly profile: ProviderProfile | null },
  ): Promise<void> {
    const subject = purpose.kind === 'link' ? ({ kind: 'account', id: purpose.accountId } as const) : null;
    const details = { method: provider, code, subject: profile?.subject ?? null };
    await this.transactions.run((tx) => this.audit.append(tx, caller, { action: 'sign-in.refused', subject, details }));
  }
}
