import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DirectoryWorkspaceView } from '@lexikon/contracts/admin';
import { useFormat } from '../../../i18n/use-format.js';
import { FilterSelect } from '../../../ui/filter-select.js';
import { Skeleton } from '../../../ui/skeleton.js';
import type { AdminSearch } from '../admin-search.js';
import { directoryQuery } from '../api/directory-query.js';
import { ListSearch } from './list-search.js';

const STATES = ['active', 'removed'] as const;

/** Every workspace with its sizes. Its content is its members' alone. */
export function WorkspaceDirectory({ search }: { search: AdminSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const query = useInfiniteQuery({ ...directoryQuery(search), placeholderData: keepPreviousData });
  const { data: workspaces, hasNextPage, fetchNextPage } = query;
  const choose = (part: AdminSearch) => void navigate({ to: '.', search: { ...search, ...part }, replace: true });
  return (
    <>
      <div className="list-filters">
        <ListSearch
          label={t('directory.search')}
          value={search.workspace}
          onChange={(workspace) => choose({ workspace })}
        />
        <FilterSelect
          name={t('directory.state')}
          value={search.state}
          options={STATES.map((state) => [state, t(`directory.state.${state}`)] as const)}
          onChange={(state) => choose({ state })}
        />
      </div>
      {workspaces === undefined && <Skeleton lines={3} />}
      {workspaces?.length === 0 && <p className="quiet">{t('directory.none')}</p>}
      {workspaces !== undefined && workspaces.length > 0 && (
        <ul className="plain-rows">
          {workspaces.map((workspace) => (
            <DirectoryRow key={workspace.id} workspace={workspace} />
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

function DirectoryRow({ workspace }: { workspace: DirectoryWorkspaceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, isPersonal, owners, members, lexicons, terms, removedAt } = workspace;
  const owned = owners.map((owner) => owner.name).join(', ');
  return (
    <li>
      <span className="grows">
        <span className="word">{name}</span>
        <small className="quiet">
          {isPersonal ? t('directory.personal') : t('directory.owners', { names: owned })}
          {removedAt !== null && ` · ${t('directory.removed', { when: format.date(removedAt) })}`}
        </small>
      </span>
      <span className="directory-sizes small">
        <span>{t('directory.members', { count: members, members: format.number(members) })}</span>
        <span>{t('directory.lexicons', { count: lexicons, lexicons: format.number(lexicons) })}</span>
        <span>{t('directory.terms', { count: terms, terms: format.number(terms) })}</span>
      </span>
    </li>
  );
}
