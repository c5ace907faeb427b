export interface Toast {
  readonly id: number;
  readonly message: string;
  /** Of a failure: what went wrong stands above how to go on. */
  readonly title?: string | undefined;
  readonly footnote?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Null stays until it is closed. */
  readonly lastsMs: number | null;
}

const SHOWN_AT_ONCE = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function replace(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

function show(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  // The same trouble twice is said once.
  const others = toasts.filter(({ message, title }) => message !== toast.message || title !== toast.title);
  replace([...others, { ...toast, id: lastId }].slice(-SHOWN_AT_ONCE));
}

/** Said in passing, in the corner. */
export function showDone(message: string): void {
  show({ message, lastsMs: 5_000 });
}

interface UndoableToast {
  readonly message: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
}

/** What was done, and the way back, for as long as a person needs to see that it was a mistake. */
export function showUndoable({ message, undoLabel, onUndo }: UndoableToast): void {
  show({ message, action: { label: undoLabel, run: onUndo }, lastsMs: 12_000 });
}

interface ProblemToast {
  readonly title: string;
  readonly detail: string;
  readonly footnote: string | undefined;
}

/** Stays until it is closed: a person may need to copy the request id. */
export function showProblem({ title, detail, footnote }: ProblemToast): void {
  show({ title, message: detail, footnote, lastsMs: null });
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

export function clearToasts(): void {
  replace([]);
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  getSnapshot: () => toasts,
};
