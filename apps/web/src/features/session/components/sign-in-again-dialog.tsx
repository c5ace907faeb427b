import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@lexikon/contracts/auth';
import '../../../styles/sign-in.css';
import { SESSION_MESSAGES } from '../../../i18n/messages/session.js';
import { registerMessages } from '../../../i18n/register-messages.js';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { answerSignInAgain } from '../../../lib/sign-in-again.js';
import { Dialog } from '../../../ui/dialog.js';
import { PasswordField } from '../../../ui/password-field.js';
import { providersQuery } from '../api/providers-query.js';
import { useSignInAgain } from '../api/sign-in.js';
import { ProviderLinks } from './provider-links.js';

registerMessages(SESSION_MESSAGES);

/** Asks who is there once more, and lets what was begun go on. */
export function SignInAgainDialog({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { data: ways } = useQuery(providersQuery);
  const here = useLocation({ select: ({ href }) => href });
  const signIn = useSignInAgain();
  const [password, setPassword] = useState('');
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Of no matter to the form or link below which this layer stands.
    event.stopPropagation();
    if (password !== '') signIn.mutate({ email: me.email, password }, { onSuccess: () => answerSignInAgain(true) });
  };
  return (
    <Dialog title={t('sign-in-again.title')} size="narrow" onClose={() => answerSignInAgain(false)}>
      <div className="stack">
        <p className="quiet">{t('sign-in-again.why', { email: me.email })}</p>
        {ways && ways.providers.length > 0 && (
          <>
            <ProviderLinks providers={ways.providers} returnTo={here} asksAgain />
            <p className="small quiet">{t('sign-in-again.leads-away')}</p>
          </>
        )}
        {ways?.local && ways.providers.length > 0 && <p className="or">{t('sign-in.or')}</p>}
        {ways?.local && (
          <form className="stack" onSubmit={handleSubmit} noValidate>
            <input type="email" name="email" autoComplete="username" value={me.email} readOnly hidden />
            <PasswordField
              label={t('account.password')}
              autoComplete="current-password"
              value={password}
              error={signIn.error ? errorMessage(signIn.error).detail : undefined}
              onChange={(next) => {
                signIn.reset();
                setPassword(next);
              }}
            />
            <div className="dialog-actions">
              <button type="button" className="button" onClick={() => answerSignInAgain(false)}>
                {t('action.cancel')}
              </button>
              <button type="submit" className="button primary" disabled={signIn.isPending || password === ''}>
                {t('sign-in-again.submit')}
              </button>
            </div>
          </form>
        )}
      </div>
    </Dialog>
  );
}
