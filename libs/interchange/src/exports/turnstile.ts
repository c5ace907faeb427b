/** Lets so many in at a time; the others wait, first come, first served. */
export class Turnstile {
  private readonly waiting: (() => void)[] = [];
  private inside = 0;

  constructor(private readonly atOnce: number) {}

  /** Answers how to leave; leaving twice is leaving once. */
  async enter(): Promise<() => void> {
    if (this.inside >= this.atOnce) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inside += 1;
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      const next = this.waiting.shift();
      // The place goes from hand to hand.
      if (next) next();
      else this.inside -= 1;
    };
  }
}
