import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../../ui/skeleton.js';
import { type AuditPlace, auditQuery } from '../api/audit-query.js';
import { INSTALLATION_KINDS, WORKSPACE_KINDS } from '../audit-kinds.js';
import type { AuditSearch } from '../audit-search.js';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';

/** The record with its filters, page by page. */
export function AuditRecord({ workspaceId, search }: { workspaceId: AuditPlace; search: AuditSearch }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({ ...auditQuery(workspaceId, search), placeholderData: keepPreviousData });
  const { data: entries, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <>
      <AuditFilters
        search={search}
        kinds={workspaceId === null ? INSTALLATION_KINDS : WORKSPACE_KINDS}
        actorName={entries?.find(({ actor }) => actor.id === search.actor)?.actor.name ?? undefined}
      />
      {entries === undefined && <Skeleton lines={12} />}
      {entries?.length === 0 && <p className="quiet">{t('audit.none')}</p>}
      {entries !== undefined && entries.length > 0 && (
        <AuditTable
          entries={entries}
          label={t('audit.title')}
          isOfOneWorkspace={workspaceId !== null}
          search={search}
        />
      )}
      {hasNextPage && (
        <p className="audit-more">
          <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('action.more')}
          </button>
        </p>
      )}
    </>
  );
}
