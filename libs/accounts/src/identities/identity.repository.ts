import type { Tx } from '@lexikon/kernel/transactions';
import type { Identity, LinkedIdentity } from './identity.js';

/** The account that an identity leads to. */
export interface IdentityOwner {
  readonly identityId: string;
  readonly accountId: string;
  readonly isDisabled: boolean;
}

export abstract class IdentityRepository {
  /** @throws {IdentityTakenError} when it is linked already, be it to the same account. */
  abstract create(tx: Tx, identity: LinkedIdentity): Promise<void>;

  abstract findOwner(tx: Tx, identity: Identity): Promise<IdentityOwner | null>;

  abstract noteUse(
    tx: Tx,
    identityId: string,
    use: { readonly at: Date; readonly email: string | null },
  ): Promise<void>;

  /** The oldest first. */
  abstract list(accountId: string): Promise<readonly LinkedIdentity[]>;

  /** As `list`, and nobody links or unlinks one, or changes the account's password, until the transaction ends. */
  abstract lock(
    tx: Tx,
    accountId: string,
  ): Promise<{ readonly identities: readonly LinkedIdentity[]; readonly hasPassword: boolean }>;

  abstract remove(tx: Tx, identityId: string): Promise<void>;

  abstract removeAll(tx: Tx, accountId: string): Promise<void>;
}
