export abstract class SpentAttemptRepository {
  /** True for one caller only. Sweeps out those that are too old to be used anyway. */
  abstract spend(secret: string, times: { readonly at: Date; readonly expiresAt: Date }): Promise<boolean>;
}
