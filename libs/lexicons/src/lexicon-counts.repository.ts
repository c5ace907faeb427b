export abstract class LexiconCountsRepository {
  /** Counts what the lexicon has now. Safe to repeat and at once; does nothing for a lexicon that is gone. */
  abstract recount(lexiconId: string): Promise<void>;
}
