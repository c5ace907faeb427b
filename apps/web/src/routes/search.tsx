import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../styles/search.css';
import { searchQuery } from '../features/search/api/search-query.js';
import { SearchField } from '../features/search/components/search-field.js';
import { SearchFilterBar } from '../features/search/components/search-filter-bar.js';
import { SearchHits } from '../features/search/components/search-hits.js';
import type { SearchFilters } from '../features/search/search-filters.js';
import { EmptyState } from '../ui/empty-state.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

/** Everything found, with filters; the address is the question. */
export function SearchPage() {
  const { t } = useTranslation();
  const filters = useSearch({ from: '/shell/search' });
  const navigate = useNavigate({ from: '/search' });
  const setFilters = (next: SearchFilters) => void navigate({ search: next, replace: true, resetScroll: false });
  const isAsked = filters.q !== '';
  useDocumentTitle(isAsked ? t('search.title-for', { q: filters.q }) : t('search.title'));
  return (
    <main className="search-page" id="content">
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <SearchField value={filters.q} onChange={(q) => setFilters({ ...filters, q })} />
      <SearchFilterBar filters={filters} onChange={setFilters} />
      {isAsked ? (
        <SearchAnswers filters={filters} onChange={setFilters} />
      ) : (
        <EmptyState>{t('search.begin')}</EmptyState>
      )}
    </main>
  );
}

interface SearchAnswersProps {
  filters: SearchFilters;
  onChange: (filters: SearchFilters) => void;
}

/** What was found, how much of it, and the way on. */
function SearchAnswers({ filters, onChange }: SearchAnswersProps) {
  const { t } = useTranslation();
  const { data, hasNextPage, fetchNextPage, isPending, isFetchingNextPage } = useInfiniteQuery(searchQuery(filters));
  const hits = data?.pages.flatMap(({ items }) => items) ?? [];
  const isTruncated = data?.pages.some(({ truncated }) => truncated) ?? false;
  const found = t(hasNextPage || isTruncated ? 'search.found-more' : 'search.found', { count: hits.length });
  return (
    <>
      {isPending && <Skeleton lines={10} />}
      <p className="found small quiet" role="status">
        {hits.length > 0 && found}
      </p>
      {data && hits.length === 0 && (
        <EmptyState
          title={t('search.none', { q: filters.q })}
          actions={
            Object.keys(filters).length > 1 && (
              <button type="button" className="button" onClick={() => onChange({ q: filters.q })}>
                {t('search.filters.clear')}
              </button>
            )
          }
        >
          {t('search.none.hint')}
        </EmptyState>
      )}
      {hits.length > 0 && <SearchHits hits={hits} />}
      {hasNextPage && (
        <button
          type="button"
          className="button plain"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('action.more')}
        </button>
      )}
      {!hasNextPage && isTruncated && <p className="notice">{t('search.truncated')}</p>}
    </>
  );
}
