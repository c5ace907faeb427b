import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordBodySchema } from '@lexikon/contracts/auth';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { PasswordField } from '../../../ui/password-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { useChangePassword, WRONG_PASSWORD } from '../api/change-password.js';

const EMPTY = { currentPassword: '', newPassword: '' };

export function ChangePasswordForm() {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const changePassword = useChangePassword();
  const [form, setForm] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const { error } = changePassword;
  const { shape } = ChangePasswordBodySchema;
  const isWrong = error instanceof ApiProblem && error.code === WRONG_PASSWORD;
  const isMissing = isTried && !shape.currentPassword.safeParse(form.currentPassword).success;
  const isWeak = isTried && !shape.newPassword.safeParse(form.newPassword).success;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = ChangePasswordBodySchema.safeParse(form);
    setTried(!body.success);
    if (!body.success) return;
    changePassword.mutate(body.data, {
      onSuccess: () => {
        setForm(EMPTY);
        showDone(t('profile.password.done'));
      },
    });
  };
  return (
    <form className="stack narrow" onSubmit={handleSubmit} noValidate>
      <PasswordField
        label={t('profile.password.current')}
        autoComplete="current-password"
        value={form.currentPassword}
        error={isWrong ? errorMessage(error).detail : isMissing ? t('field.required') : undefined}
        onChange={(currentPassword) => {
          changePassword.reset();
          setForm({ ...form, currentPassword });
        }}
      />
      <PasswordField
        label={t('profile.password.new')}
        hint={t('account.password.rule')}
        autoComplete="new-password"
        value={form.newPassword}
        error={isWeak ? t('account.password.rule') : undefined}
        onChange={(newPassword) => setForm({ ...form, newPassword })}
      />
      <button type="submit" className="button alone" disabled={changePassword.isPending}>
        {t('profile.password.submit')}
      </button>
    </form>
  );
}
