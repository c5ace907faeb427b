import { Link, useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ResetPasswordBodySchema } from '@lexikon/contracts/auth';
import '../styles/sign-in.css';
import { useResetPassword } from '../features/session/api/reset-password.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';
import { PasswordField } from '../ui/password-field.js';
import { showDone } from '../ui/toast-store.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SESSION_MESSAGES);

/** Opened by a one-time link: a new password. */
export function ResetPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reset = useResetPassword();
  // In the fragment, which browsers send to no server and write in no log.
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '');
  const [newPassword, setNewPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const body = ResetPasswordBodySchema.safeParse({ token, newPassword });
  useDocumentTitle(t('reset.title'));
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!body.success) return;
    reset.mutate(body.data, {
      onSuccess: () => {
        showDone(t('reset.done'));
        void navigate({ to: '/signin', search: {}, replace: true });
      },
    });
  };
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('reset.title')}</h1>
      {token === '' ? (
        <p className="notice">{t('reset.no-token')}</p>
      ) : (
        <form className="stack" onSubmit={handleSubmit} noValidate>
          <PasswordField
            label={t('profile.password.new')}
            hint={t('account.password.rule')}
            autoComplete="new-password"
            value={newPassword}
            error={isTried && !body.success ? t('account.password.rule') : undefined}
            onChange={setNewPassword}
          />
          <button type="submit" className="button primary" disabled={reset.isPending}>
            {t('reset.submit')}
          </button>
        </form>
      )}
      <Link className="link" to="/signin" search={{}}>
        {t('forgotten.back')}
      </Link>
    </SignInFrame>
  );
}
