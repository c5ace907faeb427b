import { useSyncExternalStore } from 'react';

// What must be sure of who sits at the screen asks for a sign-in of the last minutes. Whatever request meets that, the
// frame of the page asks the person, and the request is sent once more.

let asked: PromiseWithResolvers<boolean> | null = null;
const listeners = new Set<() => void>();

function become(next: typeof asked): void {
  asked = next;
  listeners.forEach((listener) => listener());
}

/** Whether the person has signed in again; at once no where no page stands that could ask. */
export async function askSignInAgain(): Promise<boolean> {
  if (listeners.size === 0) return false;
  if (!asked) become(Promise.withResolvers<boolean>());
  return asked?.promise ?? false;
}

export function answerSignInAgain(isDone: boolean): void {
  asked?.resolve(isDone);
  become(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSignInAgainAsked(): boolean {
  return useSyncExternalStore(subscribe, () => asked !== null);
}
