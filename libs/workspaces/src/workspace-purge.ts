/** Takes removed workspaces away for good once nobody can restore them. The worker's timer calls it. */
export abstract class WorkspacePurge {
  /** Answers how many that were. One that still has a lexicon waits for the purge of lexicons. */
  abstract purge(at: Date): Promise<number>;
}
