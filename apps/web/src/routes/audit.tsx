import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/audit.css';
import type { AuditPlace } from '../features/audit/api/audit-query.js';
import type { AuditSearch } from '../features/audit/audit-search.js';
import { AuditExport } from '../features/audit/components/audit-export.js';
import { AuditRecord } from '../features/audit/components/audit-record.js';
import { workspaceQuery } from '../features/workspaces/api/workspace-query.js';
import { AUDIT_MESSAGES } from '../i18n/messages/audit.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(AUDIT_MESSAGES, ROLE_MESSAGES);

/** The record of the whole installation, for its admins. */
export function AdminAuditPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/shell/signed-in/admin/audit' });
  return (
    <AuditPage
      workspaceId={null}
      search={search}
      title={t('audit.title')}
      lede={t('audit.lede')}
      above={
        <Link className="link" to="/admin" search={{}}>
          {t('shell.admin')}
        </Link>
      }
    />
  );
}

/** The record of one workspace, for who manages it. */
export function WorkspaceAuditPage() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: '/shell/signed-in/workspaces/$workspaceId/audit' });
  const search = useSearch({ from: '/shell/signed-in/workspaces/$workspaceId/audit' });
  const { data: workspace } = useSuspenseQuery(workspaceQuery(workspaceId));
  return (
    <AuditPage
      workspaceId={workspaceId}
      search={search}
      title={t('audit.of', { name: workspace.name })}
      lede={t('audit.lede.workspace')}
      above={
        <Link className="link" to="/workspaces/$workspaceId" params={{ workspaceId }}>
          {workspace.name}
        </Link>
      }
    />
  );
}

interface AuditPageProps {
  workspaceId: AuditPlace;
  search: AuditSearch;
  title: string;
  lede: string;
  /** Where it belongs. */
  above: ReactNode;
}

function AuditPage({ workspaceId, search, title, lede, above }: AuditPageProps) {
  useDocumentTitle(title);
  return (
    <main className="audit-page" id="content">
      <header className="page-head">
        <div>
          <p className="small quiet">{above}</p>
          <h1>{title}</h1>
          <p className="lede">{lede}</p>
        </div>
        <AuditExport workspaceId={workspaceId} search={search} />
      </header>
      <AuditRecord workspaceId={workspaceId} search={search} />
    </main>
  );
}
