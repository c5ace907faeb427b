import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './copy-button.js';
import { Icon } from './icon.js';
import { dismissToast, type Toast, toastStore } from './toast-store.js';

/** What was done and what went wrong, in the corner. Both regions stand from the start: else nothing would be read out. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.getSnapshot);
  const said = (isProblem: boolean) =>
    toasts
      .filter(({ title }) => (title !== undefined) === isProblem)
      .map((toast) => <ToastLine key={toast.id} toast={toast} />);
  return createPortal(
    <div className="toasts" data-above-dialogs>
      <div role="alert">{said(true)}</div>
      <div role="status">{said(false)}</div>
    </div>,
    document.body,
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const { id, title, message, requestId, action, lastsMs } = toast;
  // Whoever is about to click must not see it go.
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (lastsMs === null || isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(id), lastsMs);
    return () => clearTimeout(timer);
  }, [id, lastsMs, isHeld]);
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {title !== undefined && <Icon name="warn" />}
      <div>
        {title !== undefined && <strong>{title}</strong>}
        <p>{message}</p>
        {requestId !== undefined && (
          <small>
            {t('problem.request-id', { id: requestId })} <CopyButton text={requestId} label={t('action.copy')} />
          </small>
        )}
      </div>
      {action && (
        <button
          type="button"
          className="act"
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" aria-label={t('action.close')} onClick={() => dismissToast(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
