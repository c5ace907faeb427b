import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorMessage } from '../../../i18n/use-error-message.js';

interface DomainNameFormProps {
  label: string;
  initial: string;
  /** Throws what stands in the way of the name. */
  onSave: (name: string) => Promise<unknown>;
  onClose: () => void;
}

/** The name of a domain, written where it stands: Enter saves, Escape leaves it. */
export function DomainNameForm({ label, initial, onSave, onClose }: DomainNameFormProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const id = useId();
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const save = async () => {
    const text = name.trim();
    if (text === '' || text === initial) return onClose();
    try {
      await onSave(text);
      onClose();
    } catch (failure) {
      setError(errorMessage(failure).detail);
    }
  };
  return (
    <form
      className="domain-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        className="input"
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : id}
        value={name}
        maxLength={500}
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className="button">
        {t('action.save')}
      </button>
      <button type="button" className="button plain" onClick={onClose}>
        {t('action.cancel')}
      </button>
      {error !== null && (
        <p className="error" id={id} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
