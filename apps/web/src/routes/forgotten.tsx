import { Link } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestResetBodySchema } from '@lexikon/contracts/auth';
import '../styles/sign-in.css';
import { useRequestReset } from '../features/session/api/reset-password.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';
import { TextField } from '../ui/text-field.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SESSION_MESSAGES);

/** For who has forgotten their password: a link by mail. */
export function ForgottenPage() {
  const { t } = useTranslation();
  const request = useRequestReset();
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);
  const body = RequestResetBodySchema.safeParse({ email });
  useDocumentTitle(t('forgotten.title'));
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (body.success) request.mutate(body.data);
  };
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('forgotten.title')}</h1>
      <div role="status">{request.isSuccess && <p className="notice">{t('forgotten.sent', { email })}</p>}</div>
      {!request.isSuccess && (
        <form className="stack" onSubmit={handleSubmit} noValidate>
          <p className="quiet">{t('forgotten.lede')}</p>
          <TextField
            type="email"
            label={t('account.email')}
            autoComplete="username"
            value={email}
            error={isTried && !body.success ? t('field.email') : undefined}
            onChange={setEmail}
          />
          <button type="submit" className="button primary" disabled={request.isPending}>
            {t('forgotten.submit')}
          </button>
        </form>
      )}
      <Link className="link" to="/signin" search={{}}>
        {t('forgotten.back')}
      </Link>
    </SignInFrame>
  );
}
