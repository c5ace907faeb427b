import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RemovedWorkspaces } from '../features/workspaces/components/removed-workspaces.js';
import { WorkspaceList } from '../features/workspaces/components/workspace-list.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { WORKSPACE_MESSAGES } from '../i18n/messages/workspaces.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(WORKSPACE_MESSAGES, ROLE_MESSAGES);

/** The workspaces that one belongs to, and those that can be taken back. */
export function WorkspacesPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('workspaces.title'));
  return (
    <SettingsLayout
      label={t('workspaces.title')}
      head={
        <header className="page-head">
          <div>
            <h1>{t('workspaces.title')}</h1>
            <p className="lede">{t('workspaces.lede')}</p>
          </div>
        </header>
      }
      sections={[
        {
          id: 'yours',
          title: t('workspaces.yours'),
          content: (
            <Suspense fallback={<Skeleton lines={2} />}>
              <WorkspaceList />
            </Suspense>
          ),
        },
        {
          id: 'removed',
          title: t('workspaces.removed'),
          lede: t('workspaces.removed.lede'),
          content: (
            <Suspense fallback={<Skeleton lines={1} />}>
              <RemovedWorkspaces />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
