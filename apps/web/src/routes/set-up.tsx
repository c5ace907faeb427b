import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/sign-in.css';
import { SetUpForm } from '../features/session/components/set-up-form.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(SESSION_MESSAGES);

export function SetUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // In the fragment, which browsers send to no server and write in no log.
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  useDocumentTitle(t('setup.title'));
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('setup.title')}</h1>
      {token === null ? (
        <p className="notice">{t('setup.no-token')}</p>
      ) : (
        <>
          <p className="quiet">{t('setup.lede')}</p>
          <SetUpForm token={token} onDone={() => void navigate({ to: '/', replace: true })} />
        </>
      )}
    </SignInFrame>
  );
}
