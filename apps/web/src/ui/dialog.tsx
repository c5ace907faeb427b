import { type ReactNode, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import '../styles/dialog.css';
import { Icon } from './icon.js';
import { useModality } from './use-modality.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Narrow for a question, medium for a form, wide for a list. */
  size?: 'narrow' | 'medium' | 'wide';
  children: ReactNode;
}

/**
 * Stands above the page until it is closed; mount it to open it. `data-autofocus` marks the field that has the focus
 * first, `.dialog-actions` its buttons.
 */
export function Dialog({ title, onClose, size = 'medium', children }: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ModalLayer className={`dialog ${size}`} labelledBy={id} onClose={onClose}>
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </ModalLayer>
  );
}

interface ModalLayerProps {
  className: string;
  /** Id of the heading that names it; or `label`. */
  labelledBy?: string;
  label?: string;
  onClose: () => void;
  children: ReactNode;
}

/** The bare layer of a dialog: for what dresses itself. */
export function ModalLayer({ className, labelledBy, label, onClose, children }: ModalLayerProps) {
  const scrim = useRef<HTMLDivElement>(null);
  useModality(scrim, true, onClose);
  return createPortal(
    <div
      ref={scrim}
      className="scrim"
      tabIndex={-1}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={className} role="dialog" aria-modal="true" aria-labelledby={labelledBy} aria-label={label}>
        {children}
      </div>
    </div>,
    document.body,
  );
}
