export abstract class VisitRepository {
  /**
   * Notes that an account is seen. What follows within `gapMs` of the last time belongs to the same visit.
   *
   * @returns when it was last seen in an earlier visit; null where there was none, or no such account.
   */
  abstract note(userId: string, at: Date, gapMs: number): Promise<Date | null>;
}
