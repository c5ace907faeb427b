import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitedSignUpBodySchema } from '@lexikon/contracts/invitations';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { PasswordField } from '../../../ui/password-field.js';
import { TextField } from '../../../ui/text-field.js';
import { EMAIL_TAKEN, useInvitedSignUp } from '../api/accept-invitation.js';

interface InvitedSignUpFormProps {
  token: string;
  /** The address that the link was mailed to: the account gets it. Null where the invited give their own. */
  mailedTo: string | null;
  onDone: () => void;
  onRefused: (problem: unknown) => void;
}

export function InvitedSignUpForm({ token, mailedTo, onDone, onRefused }: InvitedSignUpFormProps) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const signUp = useInvitedSignUp();
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [isTried, setTried] = useState(false);
  const { shape } = InvitedSignUpBodySchema;
  const isTaken = signUp.error instanceof ApiProblem && signUp.error.code === EMAIL_TAKEN;
  const { email, ...rest } = form;
  const isEmailMissing = mailedTo === null && !shape.email.unwrap().safeParse(email).success;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = InvitedSignUpBodySchema.safeParse({ ...rest, token, ...(mailedTo === null ? { email } : {}) });
    setTried(true);
    if (!body.success || isEmailMissing) return;
    signUp.mutate(body.data, {
      onSuccess: onDone,
      onError: (problem) => {
        if (problem instanceof ApiProblem && problem.code !== EMAIL_TAKEN) onRefused(problem);
      },
    });
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <TextField
        label={t('account.name')}
        autoComplete="name"
        maxLength={200}
        value={form.name}
        error={isTried && !shape.name.safeParse(form.name).success ? t('field.required') : undefined}
        onChange={(name) => setForm({ ...form, name })}
      />
      {mailedTo === null && (
        <TextField
          type="email"
          label={t('account.email')}
          autoComplete="username"
          maxLength={320}
          value={email}
          error={isTaken ? errorMessage(signUp.error).detail : isTried && isEmailMissing ? t('field.email') : undefined}
          onChange={(next) => {
            signUp.reset();
            setForm({ ...form, email: next });
          }}
        />
      )}
      <PasswordField
        label={t('account.password')}
        hint={t('account.password.rule')}
        autoComplete="new-password"
        value={form.password}
        error={isTried && !shape.password.safeParse(form.password).success ? t('account.password.rule') : undefined}
        onChange={(password) => setForm({ ...form, password })}
      />
      <button type="submit" className="button primary" disabled={signUp.isPending}>
        {t('invitation.sign-up')}
      </button>
    </form>
  );
}
