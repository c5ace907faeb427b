import { matchesStroke, parseStrokes, type Stroke } from './strokes.js';

/** Under which heading the list of shortcuts shows it. */
export type ShortcutGroup = 'everywhere' | 'go' | 'list' | 'term' | 'editor' | 'graph' | 'import';

export interface Shortcut {
  /** `/`, `Mod+s`, `Alt+ArrowUp`, or a sequence: `g h`. Mod is Control, or Command on a Mac. */
  readonly keys: string;
  /** What it does, as the list of shortcuts says it. */
  readonly label: string;
  readonly group: ShortcutGroup;
  /** It also works in a dialog. Others rest while one is open. */
  readonly inDialog?: boolean;
}

interface Registered extends Shortcut {
  readonly strokes: readonly Stroke[];
  readonly run: (event: KeyboardEvent) => void;
}

/** How long the second stroke of a sequence is waited for. */
const SEQUENCE_MS = 1_000;

let registered: readonly Registered[] = [];
let pressed: readonly KeyboardEvent[] = [];
let forget: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function replace(next: readonly Registered[]): void {
  if (registered.length === 0) window.addEventListener('keydown', handleKeyDown);
  registered = next;
  if (registered.length === 0) window.removeEventListener('keydown', handleKeyDown);
  listeners.forEach((listener) => listener());
}

/** Until the function that is answered is called. Of two with the same keys the later one runs. */
export function registerShortcut(shortcut: Shortcut, run: (event: KeyboardEvent) => void): () => void {
  const entry = { ...shortcut, strokes: parseStrokes(shortcut.keys), run };
  replace([...registered, entry]);
  return () => replace(registered.filter((each) => each !== entry));
}

/** Every shortcut there is at this moment. */
export const shortcutStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getSnapshot: (): readonly Shortcut[] => registered,
};

function handleKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || /^(?:Shift|Control|Alt|Meta|AltGraph)$/u.test(event.key)) return;
  const allowed = registered.filter((shortcut) => isAllowed(shortcut, event)).reverse();
  const matching = (events: readonly KeyboardEvent[]) =>
    allowed.filter(({ strokes }) => events.every((each, at) => strokes[at] && matchesStroke(each, strokes[at])));
  const attempts = pressed.length === 0 ? [[event]] : [[...pressed, event], [event]];
  const events = attempts.find((attempt) => matching(attempt).length > 0);
  clearTimeout(forget);
  pressed = [];
  if (!events) return;
  const complete = matching(events).find(({ strokes }) => strokes.length === events.length);
  if (complete) {
    event.preventDefault();
    complete.run(event);
  } else {
    pressed = events;
    forget = setTimeout(() => (pressed = []), SEQUENCE_MS);
  }
}

function isAllowed({ strokes, inDialog }: Registered, { target }: KeyboardEvent): boolean {
  if (inDialog !== true && document.querySelector('[aria-modal="true"]') !== null) return false;
  // A letter typed into a field is a letter. Whatever is pressed with Control or Alt writes none.
  return strokes.every(({ mod, alt }) => mod || alt) || !isWriting(target);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const field = target.closest('input, textarea, select, [contenteditable="true"]');
  return field !== null && !(field instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/u.test(field.type));
}
