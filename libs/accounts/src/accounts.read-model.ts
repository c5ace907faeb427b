/** For features in which people know each other by their addresses. */
export abstract class AccountsReadModel {
  /** However the address is capitalised; null for none, and for a disabled account. */
  abstract findIdByEmail(email: string): Promise<string | null>;
}
