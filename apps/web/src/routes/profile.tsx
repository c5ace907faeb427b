import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/api/me-query.js';
import { AppearanceSettings } from '../features/session/components/appearance-settings.js';
import { ChangePasswordForm } from '../features/session/components/change-password-form.js';
import { NameForm } from '../features/session/components/name-form.js';
import { SessionList } from '../features/session/components/session-list.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SESSION_MESSAGES);

export function ProfilePage() {
  const { t } = useTranslation();
  const { data: me } = useSuspenseQuery(meQuery);
  useDocumentTitle(t('shell.profile'));
  return (
    <SettingsLayout
      label={t('shell.profile')}
      head={
        <header className="page-head">
          <div>
            <h1>{me?.name}</h1>
            <p className="lede">{me?.email}</p>
          </div>
        </header>
      }
      sections={[
        ...(me ? [{ id: 'name', title: t('profile.account'), content: <NameForm key={me.name} me={me} /> }] : []),
        { id: 'appearance', title: t('profile.appearance'), content: <AppearanceSettings /> },
        { id: 'password', title: t('profile.password'), content: <ChangePasswordForm /> },
        { id: 'sessions', title: t('profile.sessions'), lede: t('profile.sessions.lede'), content: <SessionList /> },
      ]}
    />
  );
}
