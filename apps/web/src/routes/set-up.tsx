import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/sign-in.css';
import { providersQuery } from '../features/session/api/providers-query.js';
import { useSetUpByProvider } from '../features/session/api/set-up.js';
import { ProviderButtons } from '../features/session/components/provider-buttons.js';
import { SetUpForm } from '../features/session/components/set-up-form.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(SESSION_MESSAGES);

/** Opened by the link that the server printed: the first account, by a provider or with a password. */
export function SetUpPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // In the fragment, which browsers send to no server and write in no log.
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token'));
  const { local, providers } = useSuspenseQuery(providersQuery).data;
  const byProvider = useSetUpByProvider();
  useDocumentTitle(t('setup.title'));
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('setup.title')}</h1>
      {token === null ? (
        <p className="notice">{t('setup.no-token')}</p>
      ) : (
        <>
          <p className="quiet">{t('setup.lede')}</p>
          {providers.length > 0 && (
            <ProviderButtons
              providers={providers}
              isPending={byProvider.isPending}
              onChoose={(provider) =>
                byProvider.mutate({ provider, token }, { onSuccess: ({ url }) => window.location.assign(url) })
              }
            />
          )}
          {providers.length > 0 && local && <p className="or">{t('sign-in.or')}</p>}
          {local && <SetUpForm token={token} onDone={() => void navigate({ to: '/', replace: true })} />}
        </>
      )}
    </SignInFrame>
  );
}
