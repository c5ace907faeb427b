import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../styles/sign-in.css';
import { providersQuery } from '../features/session/api/providers-query.js';
import { ProviderLinks } from '../features/session/components/provider-links.js';
import { SignInForm } from '../features/session/components/sign-in-form.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { SignInProblem } from '../features/session/components/sign-in-problem.js';
import { WhoMayEnter } from '../features/session/components/who-may-enter.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SESSION_MESSAGES);

/** Providers first, the local account below, and who may enter, in a line. */
export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { returnTo, problem } = useSearch({ from: '/signin' });
  const { local, resetByMail, providers, signUp, needsSetup } = useSuspenseQuery(providersQuery).data;
  useDocumentTitle(t('sign-in.title'));
  return (
    <SignInFrame>
      <h1 id="signin-title">{t('sign-in.title')}</h1>
      {needsSetup && <p className="notice">{t('sign-in.needs-setup')}</p>}
      {problem !== undefined && <SignInProblem code={problem} />}
      {providers.length > 0 && <ProviderLinks providers={providers} returnTo={returnTo} />}
      {providers.length > 0 && local && <p className="or">{t('sign-in.or')}</p>}
      {local && (
        <SignInForm mayReset={resetByMail} onSignedIn={() => void navigate({ to: returnTo ?? '/', replace: true })} />
      )}
      {providers.length > 0 && <WhoMayEnter signUp={signUp} />}
    </SignInFrame>
  );
}
