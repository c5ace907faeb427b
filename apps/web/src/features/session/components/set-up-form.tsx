import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type SetupBody, SetupBodySchema } from '@lexikon/contracts/auth';
import { useFieldError } from '../../../ui/field-error.js';
import { PasswordField } from '../../../ui/password-field.js';
import { useSetUp } from '../api/set-up.js';

interface SetUpFormProps {
  token: string;
  onDone: () => void;
}

export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { t } = useTranslation();
  const fieldError = useFieldError();
  const setUp = useSetUp();
  const { register, handleSubmit, formState } = useForm<SetupBody>({
    resolver: zodResolver(SetupBodySchema),
    defaultValues: { token, name: '', email: '', password: '' },
  });
  const { errors } = formState;
  const onSubmit = handleSubmit((body) => setUp.mutate(body, { onSuccess: onDone }));

  return (
    <form className="stack" onSubmit={onSubmit} noValidate>
      <TextInput label={t('account.name')} autoComplete="name" error={fieldError(errors.name)} {...register('name')} />
      <TextInput
        type="email"
        label={t('account.email')}
        autoComplete="username"
        error={fieldError(errors.email)}
        {...register('email')}
      />
      <PasswordField
        label={t('account.password')}
        description={t('account.password.rule')}
        autoComplete="new-password"
        error={errors.password && t('account.password.rule')}
        {...register('password')}
      />
      <Button type="submit" variant="filled" loading={setUp.isPending}>
        {t('setup.submit')}
      </Button>
    </form>
  );
}
