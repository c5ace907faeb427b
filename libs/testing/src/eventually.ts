import { setTimeout as sleep } from 'node:timers/promises';

/** For what happens elsewhere, in its own time. Throws when it has not happened after `timeoutMs`. */
export async function eventually(isTrue: () => boolean | Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  for (const until = Date.now() + timeoutMs; !(await isTrue()); await sleep(20)) {
    if (Date.now() > until) throw new Error(`Not true after ${timeoutMs} ms: ${String(isTrue)}`);
  }
}
