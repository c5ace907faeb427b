import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/api/me-query.js';
import { waysInQuery } from '../features/session/api/ways-in.js';
import { AppearanceSettings } from '../features/session/components/appearance-settings.js';
import { ChangePasswordForm } from '../features/session/components/change-password-form.js';
import { NameForm } from '../features/session/components/name-form.js';
import { SessionList } from '../features/session/components/session-list.js';
import { SignInProblem } from '../features/session/components/sign-in-problem.js';
import { WaysIn } from '../features/session/components/ways-in.js';
import { TokenSection } from '../features/tokens/components/token-section.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { TOKEN_MESSAGES } from '../i18n/messages/tokens.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SESSION_MESSAGES, TOKEN_MESSAGES);

export function ProfilePage() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  const { hasPassword } = useSuspenseQuery(waysInQuery).data;
  const { problem } = useSearch({ from: '/shell/signed-in/profile' });
  useDocumentTitle(t('shell.profile'));
  return (
    <SettingsLayout
      label={t('shell.profile')}
      head={
        <header className="page-head">
          <div>
            <h1>{me?.name}</h1>
            <p className="lede">{me?.email}</p>
            {problem !== undefined && <SignInProblem code={problem} />}
          </div>
        </header>
      }
      sections={[
        ...(me ? [{ id: 'name', title: t('profile.account'), content: <NameForm key={me.name} me={me} /> }] : []),
        { id: 'appearance', title: t('profile.appearance'), content: <AppearanceSettings /> },
        { id: 'ways', title: t('profile.ways'), lede: t('profile.ways.lede'), content: <WaysIn /> },
        ...(hasPassword ? [{ id: 'password', title: t('profile.password'), content: <ChangePasswordForm /> }] : []),
        { id: 'sessions', title: t('profile.sessions'), lede: t('profile.sessions.lede'), content: <SessionList /> },
        {
          id: 'tokens',
          title: t('tokens.title'),
          lede: t('tokens.lede'),
          content: (
            <Suspense fallback={<Skeleton lines={2} />}>
              <TokenSection workspaceId={null} />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
