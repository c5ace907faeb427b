import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/shown-once.css';
import { CopyButton } from './copy-button.js';

interface ShownOnceProps {
  title: string;
  /** What the field is called. */
  label: string;
  secret: string;
  /** What the button says that copies. */
  copyLabel: string;
  onDone: () => void;
  /** What it is for, and that it is not shown again. */
  children: ReactNode;
}

/** A token or a link that the server shows this once: it has the focus, ready to be copied, and stays until it is put away. */
export function ShownOnce({ title, label, secret, copyLabel, onDone, children }: ShownOnceProps) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, [secret]);
  return (
    <div className="shown-once" role="group" aria-labelledby={`${id}-title`}>
      <p className="shown-once-title" id={`${id}-title`}>
        {title}
      </p>
      <p id={`${id}-text`}>{children}</p>
      <input
        ref={field}
        className="input"
        readOnly
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-describedby={`${id}-text`}
        value={secret}
        // Backwards, so that its beginning stays in sight.
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(0, secret.length, 'backward')}
      />
      <div className="shown-once-actions">
        <CopyButton text={secret} label={copyLabel} />
        <button type="button" className="button" onClick={onDone}>
          {t('shown-once.done')}
        </button>
      </div>
    </div>
  );
}
