import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';

interface ConfirmDialogProps {
  title: string;
  /** What the button says that goes on: the act itself, never “OK”. */
  confirmLabel: string;
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What will happen, and how it can be taken back. */
  children: ReactNode;
}

/** A question before an act that many would regret. The safe answer has the focus. */
export function ConfirmDialog({
  title,
  confirmLabel,
  isDanger = false,
  isPending = false,
  onConfirm,
  onClose,
  children,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} size="narrow" onClose={onClose}>
      <div className="stack">
        <div>{children}</div>
        <div className="dialog-actions">
          <button type="button" className="button" data-autofocus onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button
            type="button"
            className={isDanger ? 'button danger' : 'button primary'}
            disabled={isPending}
            onClick={onConfirm}
          >
            {confirmLabel}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
