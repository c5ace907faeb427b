import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type ChangePasswordBody, ChangePasswordBodySchema } from '@lexikon/contracts/auth';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { useFieldError } from '../../../ui/field-error.js';
import { PasswordField } from '../../../ui/password-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { useChangePassword, WRONG_PASSWORD } from '../api/change-password.js';

export function ChangePasswordForm() {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const fieldError = useFieldError();
  const changePassword = useChangePassword();
  const { register, handleSubmit, reset, setError, formState } = useForm<ChangePasswordBody>({
    resolver: zodResolver(ChangePasswordBodySchema),
    defaultValues: { currentPassword: '', newPassword: '' },
  });
  const { errors } = formState;

  const onSubmit = handleSubmit((body) =>
    changePassword.mutate(body, {
      onSuccess: () => {
        reset();
        showDone(t('profile.password.done'));
      },
      onError: (error) => {
        if (error instanceof ApiProblem && error.code === WRONG_PASSWORD) {
          setError('currentPassword', { type: 'server', message: errorMessage(error).detail }, { shouldFocus: true });
        }
      },
    }),
  );

  return (
    <form className="stack narrow" onSubmit={onSubmit} noValidate>
      <PasswordField
        label={t('profile.password.current')}
        autoComplete="current-password"
        error={fieldError(errors.currentPassword)}
        {...register('currentPassword')}
      />
      <PasswordField
        label={t('profile.password.new')}
        description={t('account.password.rule')}
        autoComplete="new-password"
        error={errors.newPassword && t('account.password.rule')}
        {...register('newPassword')}
      />
      <Button type="submit" className="alone" loading={changePassword.isPending}>
        {t('profile.password.submit')}
      </Button>
    </form>
  );
}
