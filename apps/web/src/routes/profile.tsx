import { Button, useMantineColorScheme } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/api/me-query.js';
import { useSignOut } from '../features/session/api/sign-out.js';
import { ChangePasswordForm } from '../features/session/components/change-password-form.js';
import { SessionList } from '../features/session/components/session-list.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(SESSION_MESSAGES);

const THEMES = ['auto', 'light', 'dark'] as const;

export function ProfilePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useDocumentTitle(t('profile.title'));
  return (
    <main className="settings-page" id="content">
      <header className="page-head">
        <div>
          <h1>{me?.name}</h1>
          <p className="lede">{me?.email}</p>
        </div>
        <div className="page-actions">
          <Button onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/signin' }) })}>
            {t('shell.sign-out')}
          </Button>
        </div>
      </header>
      <section aria-labelledby="appearance">
        <h2 className="section-title" id="appearance">
          {t('profile.appearance')}
        </h2>
        <dl className="settings">
          <dt>{t('profile.language')}</dt>
          <dd>
            <LanguageSwitch />
          </dd>
          <dt>{t('profile.theme')}</dt>
          <dd>
            <div className="switch" role="group" aria-label={t('profile.theme')}>
              {THEMES.map((theme) => (
                <button
                  key={theme}
                  type="button"
                  aria-pressed={theme === colorScheme}
                  onClick={() => setColorScheme(theme)}
                >
                  {t(`profile.theme.${theme}`)}
                </button>
              ))}
            </div>
          </dd>
        </dl>
      </section>
      <section aria-labelledby="password">
        <h2 className="section-title" id="password">
          {t('profile.password')}
        </h2>
        <ChangePasswordForm />
      </section>
      <section aria-labelledby="sessions">
        <h2 className="section-title" id="sessions">
          {t('profile.sessions')}
        </h2>
        <SessionList />
      </section>
    </main>
  );
}
