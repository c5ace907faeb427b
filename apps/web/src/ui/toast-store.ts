export interface Toast {
  readonly id: number;
  readonly message: string;
  /** Of a failure: what went wrong stands above how to go on. */
  readonly title?: string | undefined;
  /** Of a failed request: whoever looks after the server finds it by this. */
  readonly requestId?: string | undefined;
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
  const next = [...others, { ...toast, id: lastId }];
  // Room is made by what goes by itself, before what a person has yet to read.
  while (next.length > SHOWN_AT_ONCE) {
    const passing = next.findIndex(({ lastsMs }) => lastsMs !== null);
    next.splice(Math.max(0, passing), 1);
  }
  replace(next);
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
  readonly requestId?: string | undefined;
  /** The way out, where there is one. */
  readonly action?: Toast['action'];
}

/** Stays until it is closed: a person may need to copy the request id. */
export function showProblem({ title, detail, requestId, action }: ProblemToast): void {
  show({ title, message: detail, requestId, ...(action ? { action } : {}), lastsMs: null });
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
