import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetupBodySchema } from '@lexikon/contracts/auth';
import { PasswordField } from '../../../ui/password-field.js';
import { TextField } from '../../../ui/text-field.js';
import { useSetUp } from '../api/set-up.js';

interface SetUpFormProps {
  token: string;
  onDone: () => void;
}

export function SetUpForm({ token, onDone }: SetUpFormProps) {
  const { t } = useTranslation();
  const setUp = useSetUp();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [isTried, setTried] = useState(false);
  const { shape } = SetupBodySchema;
  const isRefused = (field: keyof typeof form) => isTried && !shape[field].safeParse(form[field]).success;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = SetupBodySchema.safeParse({ ...form, token });
    setTried(!body.success);
    if (body.success) setUp.mutate(body.data, { onSuccess: onDone });
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <TextField
        label={t('account.name')}
        autoComplete="name"
        value={form.name}
        error={isRefused('name') ? t('field.required') : undefined}
        onChange={(name) => setForm({ ...form, name })}
      />
      <TextField
        type="email"
        label={t('account.email')}
        autoComplete="username"
        value={form.email}
        error={isRefused('email') ? t('field.email') : undefined}
        onChange={(email) => setForm({ ...form, email })}
      />
      <PasswordField
        label={t('account.password')}
        hint={t('account.password.rule')}
        autoComplete="new-password"
        value={form.password}
        error={isRefused('password') ? t('account.password.rule') : undefined}
        onChange={(password) => setForm({ ...form, password })}
      />
      <button type="submit" className="button primary" disabled={setUp.isPending}>
        {t('setup.submit')}
      </button>
    </form>
  );
}
