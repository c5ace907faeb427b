import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ownInvitationsQuery } from '../features/workspaces/api/own-invitations.js';
import { OwnInvitations } from '../features/workspaces/components/own-invitations.js';
import { RemovedWorkspaces } from '../features/workspaces/components/removed-workspaces.js';
import { WorkspaceList } from '../features/workspaces/components/workspace-list.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { WORKSPACE_MESSAGES } from '../i18n/messages/workspaces.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(WORKSPACE_MESSAGES, ROLE_MESSAGES);

/** What one is invited to, the workspaces that one belongs to, and those that can be taken back. */
export function WorkspacesPage() {
  const { t } = useTranslation();
  const { data: invitations } = useSuspenseInfiniteQuery(ownInvitationsQuery);
  useDocumentTitle(t('workspaces.title'));
  const waiting = (content: ReactNode) => <Suspense fallback={<Skeleton lines={2} />}>{content}</Suspense>;
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
        ...(invitations.length === 0
          ? []
          : [
              {
                id: 'invited',
                title: t('workspaces.invited'),
                content: <OwnInvitations invitations={invitations} />,
              },
            ]),
        { id: 'yours', title: t('workspaces.yours'), content: waiting(<WorkspaceList />) },
        {
          id: 'removed',
          title: t('workspaces.removed'),
          lede: t('workspaces.removed.lede'),
          content: waiting(<RemovedWorkspaces />),
        },
      ]}
    />
  );
}
