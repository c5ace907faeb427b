interface Place {
  /** Who is here at all: running, waiting, or about to. */
  present: number;
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Lets no more of one key run at once than may still fail. Without it, a thousand guesses that arrive together would all
 * begin before the first has failed; and to count them all as failures at first would refuse a hundred right ones.
 */
export class Turns {
  private readonly places = new Map<string, Place>();

  /**
   * Waits for as long as others may use up what is left.
   *
   * @param left how many may run at once, one at least. Throws when none may: so does this.
   * @returns what gives the turn back.
   */
  async take(key: string, left: () => Promise<number>): Promise<() => void> {
    const place = this.places.get(key) ?? { present: 0, running: 0, waiting: [] };
    this.places.set(key, place);
    place.present += 1;
    try {
      await this.untilFree(place, left);
    } catch (error) {
      this.leave(key, place);
      throw error;
    }
    return () => {
      place.running -= 1;
      this.leave(key, place);
    };
  }

  private async untilFree(place: Place, left: () => Promise<number>): Promise<void> {
    for (;;) {
      const free = await left();
      // Nothing is awaited between the look and the step.
      if (place.running < free) {
        place.running += 1;
        return;
      }
      await new Promise<void>((resolve) => place.waiting.push(resolve));
    }
  }

  private leave(key: string, place: Place): void {
    place.present -= 1;
    if (place.present === 0) this.places.delete(key);
    place.waiting.shift()?.();
  }
}
