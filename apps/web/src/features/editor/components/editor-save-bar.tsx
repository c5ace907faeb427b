import { Button, TextInput } from '@mantine/core';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { TermForm } from '../use-term-form.js';

interface EditorSaveBarProps {
  changed: number;
  isSaving: boolean;
  onCancel: () => void;
}

export function EditorSaveBar({ changed, isSaving, onCancel }: EditorSaveBarProps) {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<TermForm>();
  const error = formState.errors.fields?.message;
  return (
    <section className="save-bar" aria-label={t('action.save')}>
      <span role="status" className={error === undefined ? '' : 'error'}>
        {error ?? (changed === 0 ? t('edit.unchanged') : t('edit.changed', { count: changed }))}
      </span>
      <TextInput
        className="reason"
        aria-label={t('edit.reason')}
        placeholder={t('edit.reason')}
        maxLength={500}
        autoComplete="off"
        {...register('reason')}
      />
      <span className="end">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={changed === 0} loading={isSaving}>
          {t('edit.save')}
        </Button>
      </span>
    </section>
  );
}
