import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import '../styles/members.css';
import { meQuery } from '../features/session/api/me-query.js';
import { providersQuery } from '../features/session/api/providers-query.js';
import { TokenSection } from '../features/tokens/components/token-section.js';
import { workspaceQuery } from '../features/workspaces/api/workspace-query.js';
import { InvitationList } from '../features/workspaces/components/invitation-list.js';
import { MemberList } from '../features/workspaces/components/member-list.js';
import { WorkspaceFate } from '../features/workspaces/components/workspace-fate.js';
import { WorkspaceName } from '../features/workspaces/components/workspace-name.js';
import { mayManage } from '../features/workspaces/workspace-rights.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { TOKEN_MESSAGES } from '../i18n/messages/tokens.js';
import { WORKSPACE_MESSAGES } from '../i18n/messages/workspaces.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { WorkspaceLexiconSection } from './workspace-lexicon-section.js';

registerMessages(WORKSPACE_MESSAGES, ROLE_MESSAGES, TOKEN_MESSAGES);

/** What a workspace is called, who belongs to it and as what, who is asked in, and its end. */
export function WorkspacePage() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: '/shell/signed-in/workspaces/$workspaceId' });
  const { data: workspace } = useSuspenseQuery(workspaceQuery(workspaceId));
  const { data: me } = useSuspenseQuery(meQuery);
  const { resetByMail, providers } = useSuspenseQuery(providersQuery).data;
  const provesEmails = resetByMail || providers.length > 0;
  const sections = useSections(workspace, { meId: me?.id ?? '', provesEmails });
  useDocumentTitle(workspace.name);
  return (
    <SettingsLayout
      label={t('workspace.sections')}
      head={
        <header className="page-head">
          <div>
            <p className="small quiet">
              <Link className="link" to="/workspaces">
                {t('workspaces.title')}
              </Link>
            </p>
            <h1>{workspace.name}</h1>
            <Standing workspace={workspace} />
          </div>
          {mayManage(workspace) && (
            <p className="page-actions">
              <Link className="link" to="/workspaces/$workspaceId/audit" params={{ workspaceId }} search={{}}>
                {t('workspace.record')}
              </Link>
            </p>
          )}
        </header>
      }
      sections={sections}
    />
  );
}

/** As what the reader belongs here. */
function Standing({ workspace: { role, isPersonal } }: { workspace: WorkspaceView }) {
  const { t } = useTranslation();
  if (role === null) return <p className="lede">{t('workspace.you-have-lexicons')}</p>;
  return (
    <p className="lede">
      {isPersonal && `${t('workspace.is-personal')} `}
      {t('workspace.your-role', { role: t(`role.${role}`), what: t(`role-hint.${role}`) })}
    </p>
  );
}

interface Surroundings {
  readonly meId: string;
  readonly provesEmails: boolean;
}

function useSections(workspace: WorkspaceView, { meId, provesEmails }: Surroundings) {
  const { t } = useTranslation();
  const { id, name, role, isPersonal } = workspace;
  const isManager = mayManage(workspace);
  const waiting = (content: ReactNode) => <Suspense fallback={<Skeleton lines={3} />}>{content}</Suspense>;
  return [
    {
      id: 'lexicons',
      title: t('workspace.lexicons'),
      content: <WorkspaceLexiconSection workspace={workspace} />,
    },
    ...(isManager
      ? [{ id: 'name', title: t('workspace.general'), content: <WorkspaceName key={name} workspace={workspace} /> }]
      : []),
    ...(role === null
      ? []
      : [
          {
            id: 'members',
            title: t('members.title'),
            lede: t(isManager ? 'members.lede' : 'members.not-yours'),
            content: waiting(<MemberList workspace={workspace} meId={meId} />),
          },
        ]),
    ...(isManager
      ? [
          {
            id: 'invitations',
            title: t('invitations.title'),
            lede: t('invitations.lede'),
            content: waiting(<InvitationList workspace={workspace} provesEmails={provesEmails} />),
          },
          {
            id: 'tokens',
            title: t('tokens.title'),
            lede: t('workspace.tokens.lede'),
            content: waiting(<TokenSection workspaceId={id} />),
          },
        ]
      : []),
    // One's personal workspace stays as long as one's account.
    ...(isPersonal && role === 'owner'
      ? []
      : [
          {
            id: 'fate',
            title: t(role === 'owner' ? 'workspace.fate' : 'workspace.fate.leave'),
            content: <WorkspaceFate workspace={workspace} meId={meId} />,
          },
        ]),
  ];
}
