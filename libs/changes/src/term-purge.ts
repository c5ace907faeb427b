/** The end of the 30 days in which a removed term can return. */
export abstract class TermPurge {
  /**
   * Deletes for good the terms removed before `before`, with their relations and revisions, but those that a
   * deprecated term names as its successor. Their IRIs are free again. Safe to repeat.
   *
   * @returns how many terms went.
   */
  abstract apply(before: Date): Promise<number>;
}
