import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterSelect } from '../../../ui/filter-select.js';
import { Skeleton } from '../../../ui/skeleton.js';
import type { AdminSearch } from '../admin-search.js';
import { accountsQuery } from '../api/accounts-query.js';
import { AccountRow } from './account-row.js';
import { ListSearch } from './list-search.js';

const STATUSES = ['active', 'disabled'] as const;

/** Who has an account here, and whether they are let in. */
export function AccountList({ search, meId }: { search: AdminSearch; meId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useInfiniteQuery({ ...accountsQuery(search), placeholderData: keepPreviousData });
  const { data: accounts, hasNextPage, fetchNextPage } = query;
  const choose = (part: AdminSearch) => void navigate({ to: '.', search: { ...search, ...part }, replace: true });
  return (
    <>
      <div className="list-filters">
        <ListSearch label={t('accounts.search')} value={search.q} onChange={(q) => choose({ q })} />
        <FilterSelect
          name={t('accounts.status')}
          value={search.status}
          options={STATUSES.map((status) => [status, t(`accounts.status.${status}`)] as const)}
          onChange={(status) => choose({ status })}
        />
      </div>
      {accounts === undefined && <Skeleton lines={4} />}
      {accounts?.length === 0 && <p className="quiet">{t('accounts.none')}</p>}
      {accounts !== undefined && accounts.length > 0 && (
        <ul className="plain-rows accounts">
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} isMe={account.id === meId} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <button type="button" className="button alone" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </>
  );
}
