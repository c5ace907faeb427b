/** An account at a provider, by which its owner is let in. Known by the first three and by nothing else. */
export interface Identity {
  readonly provider: string;
  /** Whose word the subject is: another server's subjects are other people. */
  readonly issuer: string;
  readonly subject: string;
}

/** One that is linked to an account here. */
export interface LinkedIdentity extends Identity {
  readonly id: string;
  readonly accountId: string;
  /** As the provider told at the last sign-in, if it had verified it. To recognise it by; decides nothing. */
  readonly email: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}
