import { Injectable } from '@nestjs/common';
import type { Caller } from '@lexikon/kernel/actor';
import { Clock } from '@lexikon/kernel/clock';
import type { Tx } from '@lexikon/kernel/transactions';
import { AccountCreation } from '../account-creation.js';
import { AccountRepository } from '../account.repository.js';
import type { Identity } from '../identities/identity.js';
import { IdentityLinking } from '../identities/identity-linking.js';
import { IdentityRepository } from '../identities/identity.repository.js';
import type { ProviderId, ProviderProfile } from '../providers/identity-provider.js';
import { requireAdmitted } from './admission.js';
import { AccountDisabledError, EmailInUseError, EmailUnverifiedError } from './sign-in.errors.js';
import { SignInSettings } from './sign-in-settings.js';

export interface Visitor {
  readonly provider: ProviderId;
  readonly profile: ProviderProfile;
  readonly isInvited: boolean;
}

export function identityOf({
  provider,
  profile: { issuer, subject },
}: Pick<Visitor, 'provider' | 'profile'>): Identity {
  return { provider, issuer, subject };
}

/** Which account a visitor has here: theirs, the one whose address they share, a new one. Or none. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly identities: IdentityRepository,
    private readonly creation: AccountCreation,
    private readonly linking: IdentityLinking,
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {}

  /** Answers the account's id. Never an admin's new one: only the setup link makes an admin. */
  async getOrCreate(tx: Tx, caller: Caller, visitor: Visitor): Promise<string> {
    const accountId = await this.findOwn(tx, visitor);
    if (accountId !== null) return accountId;
    const { email } = visitor.profile;
    if (email === null) throw new EmailUnverifiedError();
    return (await this.linkByEmail(tx, caller, visitor, email)) ?? this.create(tx, caller, visitor, email);
  }

  /** As long as there is no admin: the visitor becomes one, with the account that is theirs, or with a new one. */
  async makeAdmin(tx: Tx, caller: Caller, visitor: Visitor): Promise<string> {
    const owner = await this.identities.findOwner(tx, identityOf(visitor));
    if (owner?.isDisabled) throw new AccountDisabledError();
    if (owner) {
      await this.creation.promote(tx, caller, owner.accountId);
      return owner.accountId;
    }
    const { email } = visitor.profile;
    if (email === null) throw new EmailUnverifiedError();
    return this.createAccount(tx, caller, visitor, { email, isAdmin: true });
  }

  private async findOwn(tx: Tx, visitor: Visitor): Promise<string | null> {
    const owner = await this.identities.findOwner(tx, identityOf(visitor));
    if (!owner) return null;
    if (owner.isDisabled) throw new AccountDisabledError();
    requireAdmitted(this.settings.admission, { ...visitor, isNew: false });
    const use = { at: this.clock.now(), email: visitor.profile.email };
    await this.identities.noteUse(tx, owner.identityId, use);
    return owner.accountId;
  }

  /**
   * The address alone never says that two are the same. It does where both the provider and Lexikon have seen that its
   * owner reads what is sent there, and the admin takes that for enough.
   */
  private async linkByEmail(tx: Tx, caller: Caller, visitor: Visitor, email: string): Promise<string | null> {
    const holder = await this.accounts.findHolder(tx, email);
    if (!holder) return null;
    requireAdmitted(this.settings.admission, { ...visitor, isNew: false });
    if (!this.settings.linkByEmail || !holder.isEmailVerified) throw new EmailInUseError();
    if (holder.isDisabled) throw new AccountDisabledError();
    const identity = identityOf(visitor);
    await this.linking.link(tx, caller, { accountId: holder.accountId, identity, email, byEmail: true }, null);
    return holder.accountId;
  }

  private async create(tx: Tx, caller: Caller, visitor: Visitor, email: string): Promise<string> {
    requireAdmitted(this.settings.admission, { ...visitor, isNew: true });
    return this.createAccount(tx, caller, visitor, { email, isAdmin: false });
  }

  private async createAccount(
    tx: Tx,
    caller: Caller,
    visitor: Visitor,
    { email, isAdmin }: { readonly email: string; readonly isAdmin: boolean },
  ): Promise<string> {
    const input = { email, name: visitor.profile.name, isAdmin, emailVerifiedAt: this.clock.now() };
    const { id: accountId } = await this.creation.create(tx, caller, input, null);
    const identity = identityOf(visitor);
    await this.linking.link(tx, caller, { accountId, identity, email, byEmail: false }, null);
    return accountId;
  }
}
