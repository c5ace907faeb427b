import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SetAsideList } from '../features/settings/components/set-aside-list.js';
import { SETTINGS_MESSAGES } from '../i18n/messages/settings.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(SETTINGS_MESSAGES);

const STATES = ['archived', 'removed'] as const;

/** What is out of the way, and how it comes back. */
export function SetAsidePage() {
  const { t } = useTranslation();
  useDocumentTitle(t('set-aside.title'));
  return (
    <SettingsLayout
      label={t('set-aside.title')}
      head={
        <header className="page-head">
          <h1>{t('set-aside.title')}</h1>
        </header>
      }
      sections={STATES.map((state) => ({
        id: state,
        title: t(`set-aside.${state}`),
        lede: t(`set-aside.${state}.lede`),
        content: (
          <Suspense fallback={<Skeleton lines={2} />}>
            <SetAsideList state={state} />
          </Suspense>
        ),
      }))}
    />
  );
}
