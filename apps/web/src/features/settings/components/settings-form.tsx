import type { ReactNode, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface SettingsFormProps {
  /** Something is not as it was read. */
  isDirty: boolean;
  isPending: boolean;
  onSave: () => void;
  children: ReactNode;
}

/** One section of settings, saved by itself. */
export function SettingsForm({ isDirty, isPending, onSave, children }: SettingsFormProps) {
  const { t } = useTranslation();
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isDirty) onSave();
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      {children}
      <button type="submit" className="button alone" disabled={!isDirty || isPending}>
        {t('action.save')}
      </button>
    </form>
  );
}
