import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import { Transactions } from '@lexikon/kernel/transactions';
import { AccountCreation } from '../account-creation.js';
import { type Browser, SessionStart } from '../sessions/session-start.js';
import { requireAdmittedByInvitation } from './admission.js';
import { InvitationEmailMissingError, InvitationRefusedError } from './sign-in.errors.js';
import { SignInSettings } from './sign-in-settings.js';
import { SignUpInvitations } from './sign-up-invitations.js';

export interface InvitedPerson {
  readonly token: string;
  /** Left aside where the link was mailed: then the address is the one that it was mailed to. */
  readonly email: string | undefined;
  readonly name: string;
  readonly password: string;
}

/** An account with a password for who comes by the link of an invitation, and no provider. */
@Injectable()
export class InvitedSignUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: SignUpInvitations,
    private readonly creation: AccountCreation,
    private readonly sessions: SessionStart,
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {}

  /** Answers the token of a session. */
  async signUp(caller: Caller, { token, email, name, password }: InvitedPerson, browser: Browser): Promise<string> {
    const visitor = { token, verifiedEmail: null };
    const found = await this.invitations.find(visitor);
    if (!found) throw new InvitationRefusedError();
    requireAdmittedByInvitation(this.settings.admission, found.mailedTo);
    const address = found.mailedTo ?? email;
    if (address === undefined) throw new InvitationEmailMissingError();
    const passwordHash = await this.creation.hash(password);
    return this.transactions.run(async (tx) => {
      const taken = await this.invitations.take(tx, caller, visitor);
      if (!taken) throw new InvitationRefusedError();
      const isVerified = taken.mailedTo !== null;
      const input = { email: address, name, isAdmin: false, ...(isVerified && { emailVerifiedAt: this.clock.now() }) };
      const { id } = await this.creation.create(tx, caller, input, passwordHash);
      await taken.join(id);
      return this.sessions.start(tx, caller, id, browser, 'invitation');
    });
  }
}
