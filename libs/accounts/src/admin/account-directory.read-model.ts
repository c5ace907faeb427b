export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly isEmailVerified: boolean;
  readonly hasPassword: boolean;
  /** By which it is let in. */
  readonly providers: readonly string[];
  /** How many are open. */
  readonly sessions: number;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly disabledAt: Date | null;
}

export interface AccountFilter {
  /** Part of a name or an address. */
  readonly q?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isAdmin?: boolean | undefined;
}

interface Page {
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: { readonly name: string; readonly id: string } | null;
}

/** All accounts of the installation. Asks nobody whether they may see them: the use case does. */
export abstract class AccountDirectoryReadModel {
  /** By name. */
  abstract list(filter: AccountFilter, page: Page): Promise<readonly AccountRow[]>;

  abstract find(accountId: string): Promise<AccountRow | null>;
}
