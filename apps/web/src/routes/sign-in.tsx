import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { messageFor } from '@lexikon/contracts/error-messages';
import { providersQuery } from '../features/session/api/providers-query.js';
import { ProviderLinks } from '../features/session/components/provider-links.js';
import { SignInForm } from '../features/session/components/sign-in-form.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { useLanguage } from '../i18n/language.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(SESSION_MESSAGES);

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { returnTo, problem } = useSearch({ from: '/signin' });
  const { language } = useLanguage();
  const { local, providers, needsSetup } = useSuspenseQuery(providersQuery).data;
  useDocumentTitle(t('sign-in.title'));
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('sign-in.title')}</h1>
      {needsSetup && <p className="notice">{t('sign-in.needs-setup')}</p>}
      {problem !== undefined && (
        <p className="notice" role="alert">
          {messageFor(problem, language).detail}
        </p>
      )}
      {providers.length > 0 && <ProviderLinks providers={providers} returnTo={returnTo} />}
      {providers.length > 0 && local && <p className="or">{t('sign-in.or')}</p>}
      {local && <SignInForm onSignedIn={() => void navigate({ to: returnTo ?? '/', replace: true })} />}
    </SignInFrame>
  );
}
