import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Transactions } from '@lexikon/kernel/transactions';
import { IdentityTakenError } from '../identities/identities.errors.js';
import { IdentityLinking } from '../identities/identity-linking.js';
import { IdentityRepository } from '../identities/identity.repository.js';
import { requireAdmitted } from './admission.js';
import { identityOf, type Visitor } from './provider-accounts.js';
import type { AttemptPurpose } from './sign-in-attempt.js';
import { SignInInterruptedError } from './sign-in.errors.js';
import { SignInSettings } from './sign-in-settings.js';

/** Adds a way in to the account of who is signed in and has asked for it. */
@Injectable()
export class ProviderLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly identities: IdentityRepository,
    private readonly linking: IdentityLinking,
    private readonly settings: SignInSettings,
  ) {}

  async link(
    caller: Caller,
    { provider, profile }: Pick<Visitor, 'provider' | 'profile'>,
    { accountId, sessionId }: Extract<AttemptPurpose, { kind: 'link' }>,
    currentSessionId: string | null,
  ): Promise<void> {
    // Another session may be another person's, who would find a stranger's identity in their account.
    if (currentSessionId !== sessionId) throw new SignInInterruptedError();
    // One that could not sign in is no way in.
    requireAdmitted(this.settings.admission, { provider, profile, isNew: false, isInvited: false });
    const identity = identityOf({ provider, profile });
    await this.transactions.run(async (tx) => {
      const owner = await this.identities.findOwner(tx, identity);
      if (owner?.accountId === accountId) return;
      if (owner) throw new IdentityTakenError();
      await this.linking.link(tx, caller, { accountId, identity, email: profile.email, byEmail: false }, sessionId);
    });
  }
}
