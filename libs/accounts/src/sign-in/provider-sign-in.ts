import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { type Tx, Transactions } from '@lexikon/kernel/transactions';
import { EmailTakenError, SetupLinkRefusedError } from '../accounts.errors.js';
import { IdentityTakenError } from '../identities/identities.errors.js';
import type { ProviderProfile } from '../providers/identity-provider.js';
import { type Browser, SessionStart } from '../sessions/session-start.js';
import { SetupLinkRepository } from '../setup/setup-link.repository.js';
import { ProviderAccounts, type Visitor } from './provider-accounts.js';
import type { AttemptPurpose, SignInAttempt } from './sign-in-attempt.js';
import { EmailInUseError } from './sign-in.errors.js';
import { SignUpInvitations } from './sign-up-invitations.js';

type Purpose<Kind extends AttemptPurpose['kind']> = Extract<AttemptPurpose, { kind: Kind }>;

/** Begins a session for whom a provider vouches. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: ProviderAccounts,
    private readonly invitations: SignUpInvitations,
    private readonly setupLinks: SetupLinkRepository,
    private readonly sessions: SessionStart,
    private readonly clock: Clock,
  ) {}

  /** Answers the session's token. Who has come by an invitation has taken it up. */
  async signIn(
    caller: Caller,
    { provider, profile }: { readonly provider: SignInAttempt['provider']; readonly profile: ProviderProfile },
    { invitation }: Purpose<'sign-in'>,
    browser: Browser,
  ): Promise<string> {
    const { email: verifiedEmail } = profile;
    const isAwaited = verifiedEmail !== null && (await this.invitations.isAwaited(verifiedEmail));
    return this.again(async (tx) => {
      // Before the account: it would else be made for everyone who has the same link at the same time.
      const taken = invitation && (await this.invitations.take(tx, caller, { token: invitation, verifiedEmail }));
      const visitor = { provider, profile, isInvited: isAwaited || Boolean(taken) };
      const accountId = await this.accounts.getOrCreate(tx, caller, visitor);
      if (taken) await taken.join(accountId);
      return this.sessions.start(tx, caller, accountId, browser, provider);
    });
  }

  /** By the one-time link, which no rule of sign-up holds up: only who starts the server sees it. */
  async setUp(
    caller: Caller,
    { provider, profile }: Pick<Visitor, 'provider' | 'profile'>,
    { token }: Purpose<'setup'>,
    browser: Browser,
  ): Promise<string> {
    return this.translatingTaken(async (tx) => {
      if (!(await this.setupLinks.redeem(tx, token, this.clock.now()))) throw new SetupLinkRefusedError();
      const accountId = await this.accounts.makeAdmin(tx, caller, { provider, profile, isInvited: false });
      return this.sessions.start(tx, caller, accountId, browser, provider);
    });
  }

  /**
   * Who comes in by two doors at once for the first time is one person: the second finds what the first has made, be it
   * the identity, or the account between looking for the identity and looking for the address.
   */
  private async again(work: (tx: Tx) => Promise<string>): Promise<string> {
    try {
      return await this.translatingTaken(work);
    } catch (error) {
      if (!(error instanceof IdentityTakenError || error instanceof EmailInUseError)) throw error;
    }
    return this.translatingTaken(work);
  }

  private async translatingTaken(work: (tx: Tx) => Promise<string>): Promise<string> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
      if (error instanceof EmailTakenError) throw new EmailInUseError({}, { cause: error });
      throw error;
    }
  }
}
