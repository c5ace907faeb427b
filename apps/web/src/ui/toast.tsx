import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

/** Said in passing, in the corner. */
export function showDone(message: ReactNode): void {
  notifications.show({ message, autoClose: 5_000 });
}

interface UndoableToast {
  readonly message: string;
  readonly undoLabel: string;
  readonly onUndo: () => void;
}

/** What was done, and the way back, for as long as a person needs to see that it was a mistake. */
export function showUndoable({ message, undoLabel, onUndo }: UndoableToast): void {
  const id = notifications.show({
    autoClose: 12_000,
    message: (
      <span className="toast-line">
        {message}
        <button
          type="button"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {undoLabel}
        </button>
      </span>
    ),
  });
}

interface ProblemToast {
  readonly title: string;
  readonly detail: string;
  readonly footnote: string | undefined;
}

/** Stays until it is closed: a person may need to copy the request id. */
export function showProblem({ title, detail, footnote }: ProblemToast): void {
  notifications.show({
    // The same trouble twice is said once.
    id: `${title}:${detail}`,
    title,
    autoClose: false,
    role: 'alert',
    message: (
      <>
        {detail}
        {footnote && <small className="toast-footnote">{footnote}</small>}
      </>
    ),
  });
}
