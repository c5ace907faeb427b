import type { Tx } from '@lexikon/kernel/transactions';
import type { Account } from './account.js';

export interface Credentials {
  readonly userId: string;
  /** Null where the account has no local password, or is disabled. */
  readonly passwordHash: string | null;
}

export abstract class AccountRepository {
  /** @throws {EmailTakenError} when an account has this address, however it is capitalised. */
  abstract create(tx: Tx, account: Account, passwordHash: string): Promise<void>;

  abstract setPassword(tx: Tx, userId: string, passwordHash: string): Promise<void>;

  abstract find(userId: string): Promise<Account | null>;

  abstract findCredentials(by: { readonly email: string } | { readonly userId: string }): Promise<Credentials | null>;

  /** Whether there is any account at all: an installation without one offers its set-up. */
  abstract isEmpty(): Promise<boolean>;
}
