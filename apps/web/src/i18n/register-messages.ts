import type { MessageSet } from './messages/message-set.js';

type Listener = (messages: MessageSet) => void;

const registered = new Set<MessageSet>();
const listeners = new Set<Listener>();

/**
 * Words come with the code that says them: whatever is loaded apart (a route, a dialog) registers its messages at the
 * head of its file, so that the first page does not carry the words of all others.
 */
export function registerMessages(...sets: readonly MessageSet[]): void {
  for (const messages of sets) {
    if (registered.has(messages)) continue;
    registered.add(messages);
    for (const listener of listeners) listener(messages);
  }
}

/** Hears of what is registered already, and of what comes. */
export function onMessages(listener: Listener): void {
  registered.forEach(listener);
  listeners.add(listener);
}
