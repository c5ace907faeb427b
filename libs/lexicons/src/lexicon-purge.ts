/** Takes removed lexicons away for good once nobody can restore them. The worker's timer calls it. */
export abstract class LexiconPurge {
  /** Answers how many that were. Safe to repeat, and to break off: what is left goes the next time. */
  abstract purge(at: Date): Promise<number>;
}
