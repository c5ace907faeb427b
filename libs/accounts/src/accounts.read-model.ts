/** For features in which people know each other by their addresses. */
export abstract class AccountsReadModel {
  /** However the address is capitalised; null for none, and for a disabled account. */
  abstract findHolder(email: string): Promise<AddressOwner | null>;

  /** Null where there is no such account, and for a disabled one. */
  abstract find(accountId: string): Promise<AddressOwner | null>;

  /** Whether the account looks after the installation. Not while it is disabled. */
  abstract isAdmin(accountId: string): Promise<boolean>;
}

export interface AddressOwner {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Whether they have shown that the address is theirs. */
  readonly isVerified: boolean;
}
