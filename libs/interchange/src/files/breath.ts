import { setImmediate } from 'node:timers/promises';

/** How long work on a large file may hold up whatever else this process does. */
const TURN_MS = 25;
/** Asking for the time costs more than most steps do. */
const STEPS_BETWEEN_LOOKS = 200;

/**
 * Lets others have their turn in the middle of long work: `if (breath.isDue()) await breath.take()`. Two calls, because
 * an `await` at every step would cost more than the steps.
 */
export class Breath {
  #steps = 0;
  #since = performance.now();

  isDue(): boolean {
    this.#steps += 1;
    return this.#steps % STEPS_BETWEEN_LOOKS === 0 && performance.now() - this.#since > TURN_MS;
  }

  async take(): Promise<void> {
    await setImmediate();
    this.#since = performance.now();
  }
}
