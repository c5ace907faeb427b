import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type LoginBody, LoginBodySchema } from '@lexikon/contracts/auth';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { useFieldError } from '../../../ui/field-error.js';
import { PasswordField } from '../../../ui/password-field.js';
import { SIGN_IN_REFUSED, useSignIn } from '../api/sign-in.js';

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const fieldError = useFieldError();
  const signIn = useSignIn();
  const { register, handleSubmit, setError, formState } = useForm<LoginBody>({
    resolver: zodResolver(LoginBodySchema),
    defaultValues: { email: '', password: '' },
  });

  const onSubmit = handleSubmit((body) =>
    signIn.mutate(body, {
      onSuccess: onSignedIn,
      onError: (error) => {
        // Any other failure is not about a field: the query client shows it.
        if (error instanceof ApiProblem && error.code === SIGN_IN_REFUSED) {
          setError('password', { type: 'server', message: errorMessage(error).detail }, { shouldFocus: true });
        }
      },
    }),
  );

  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <TextInput
        type="email"
        label={t('account.email')}
        autoComplete="username"
        error={fieldError(formState.errors.email)}
        {...register('email')}
      />
      <PasswordField
        label={t('account.password')}
        autoComplete="current-password"
        error={fieldError(formState.errors.password)}
        {...register('password')}
      />
      <Button type="submit" variant="filled" loading={signIn.isPending}>
        {t('sign-in.submit')}
      </Button>
    </form>
  );
}
