/** The rows under which terms are listed and searched: made of their contents, and made again when asked. */
export abstract class TermTextsRepository {
  /**
   * Makes the rows of a lexicon anew where they were made for other languages than it has now, or with `force` in any
   * case. Safe to repeat; whoever edits meanwhile waits for a thousand terms at most.
   *
   * @returns how many terms were written; 0 where the rows were right.
   */
  abstract rebuild(lexiconId: string, options?: { force?: boolean }): Promise<number>;
}
