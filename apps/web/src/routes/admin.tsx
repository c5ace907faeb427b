import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/admin.css';
import { AccountList } from '../features/admin/components/account-list.js';
import { SignUpRules } from '../features/admin/components/sign-up-rules.js';
import { WorkspaceDirectory } from '../features/admin/components/workspace-directory.js';
import { auditQuery } from '../features/audit/api/audit-query.js';
import { AuditTable } from '../features/audit/components/audit-table.js';
import { meQuery } from '../features/session/api/me-query.js';
import { ADMIN_MESSAGES } from '../i18n/messages/admin.js';
import { AUDIT_MESSAGES } from '../i18n/messages/audit.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { registerMessages } from '../i18n/register-messages.js';
import { SettingsLayout } from '../ui/settings-layout.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(ADMIN_MESSAGES, AUDIT_MESSAGES, ROLE_MESSAGES);

/** For who looks after the installation: who is here, what there is, who gets in, and what happened of late. */
export function AdminPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/shell/signed-in/admin' });
  const { data: me } = useSuspenseQuery(meQuery);
  useDocumentTitle(t('shell.admin'));
  const waiting = (content: ReactNode) => <Suspense fallback={<Skeleton lines={4} />}>{content}</Suspense>;
  return (
    <SettingsLayout
      label={t('shell.admin')}
      head={
        <header className="page-head">
          <div>
            <h1>{t('shell.admin')}</h1>
            <p className="lede">{t('admin.lede')}</p>
          </div>
        </header>
      }
      sections={[
        {
          id: 'accounts',
          title: t('accounts.title'),
          content: <AccountList search={search} meId={me?.id ?? ''} />,
        },
        {
          id: 'workspaces',
          title: t('directory.title'),
          lede: t('directory.lede'),
          content: <WorkspaceDirectory search={search} />,
        },
        { id: 'rules', title: t('rules.title'), lede: t('rules.lede'), content: waiting(<SignUpRules />) },
        { id: 'record', title: t('audit.title'), lede: t('audit.lede'), content: waiting(<RecentRecord />) },
      ]}
    />
  );
}

function RecentRecord() {
  const { t } = useTranslation();
  const { data: entries } = useSuspenseInfiniteQuery(auditQuery(null, {}, 10));
  return (
    <>
      <AuditTable entries={entries} label={t('audit.title')} />
      <p className="page-actions">
        <Link className="link" to="/admin/audit" search={{}}>
          {t('audit.all')}
        </Link>
      </p>
    </>
  );
}
