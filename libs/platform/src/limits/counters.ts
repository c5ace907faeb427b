export interface Count {
  readonly count: number;
  /** Until it is forgotten. */
  readonly ms: number;
}

/** Counts by key, each from its first occurrence on and for the same time; then it is forgotten. */
export abstract class Counter {
  abstract add(key: string): Promise<Count>;

  /** Null where nothing is counted. */
  abstract find(key: string): Promise<Count | null>;

  /** A count of one that is forgotten after this long. */
  abstract mark(key: string, seconds: number): Promise<void>;

  abstract remove(key: string): Promise<void>;
}

/** What limits are measured with. Where it counts is no concern of theirs. */
export abstract class Counters {
  /** @param name of what is counted: two of one name are one. */
  abstract open(name: string, seconds: number): Counter;
}
