import type { Tx } from '@lexikon/kernel/transactions';
import type { Account } from './account.js';

export interface Credentials {
  readonly userId: string;
  /** Null where the account has no local password, or is disabled. */
  readonly passwordHash: string | null;
}

/** By which an account is named: programs know its id, people its address. */
export type AccountKey = { readonly email: string } | { readonly userId: string };

/** Who has an address here, for deciding whether somebody else who has it is the same. */
export interface AddressHolder {
  readonly accountId: string;
  readonly isDisabled: boolean;
  readonly isEmailVerified: boolean;
}

export abstract class AccountRepository {
  /** @throws {EmailTakenError} when an account has this address, however it is capitalised. */
  abstract create(tx: Tx, account: Account, passwordHash: string | null): Promise<void>;

  /** Locks the accounts that look after the installation, so that the last one is known to be the last. */
  abstract lockAdmins(tx: Tx): Promise<readonly string[]>;

  /** Null lets it in again. Answers whether there is such an account. */
  abstract setDisabledAt(tx: Tx, userId: string, disabledAt: Date | null): Promise<boolean>;

  abstract setAdmin(tx: Tx, userId: string, isAdmin: boolean): Promise<void>;

  abstract findHolder(tx: Tx, email: string): Promise<AddressHolder | null>;

  /** Somebody has shown that the address is theirs. Answers whether that is news. */
  abstract confirmEmail(tx: Tx, userId: string, at: Date): Promise<boolean>;

  abstract setPassword(tx: Tx, userId: string, passwordHash: string): Promise<void>;

  abstract rename(tx: Tx, userId: string, name: string): Promise<void>;

  abstract find(userId: string): Promise<Account | null>;

  /** Whether the account looks after the installation. Not while it is disabled. */
  abstract isAdmin(userId: string): Promise<boolean>;

  abstract findCredentials(by: AccountKey): Promise<Credentials | null>;

  /** Whether there is any account at all. */
  abstract isEmpty(): Promise<boolean>;

  /** Whether anybody looks after the installation: one without offers its set-up to whoever starts it. */
  abstract hasAdmin(): Promise<boolean>;
}
