/** The end of the 30 days in which a removed term can return. */
export abstract class TermPurge {
  /**
   * Deletes for good the terms removed 30 days before `at`, with their relations and revisions, but those that a
   * deprecated term names as its successor. Their IRIs are free again. Safe to repeat, and to break off.
   *
   * @returns how many terms went.
   */
  abstract purge(at: Date): Promise<number>;
}
