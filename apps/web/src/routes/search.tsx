import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import { searchQuery } from '../features/search/api/search-query.js';
import { SearchHits } from '../features/search/components/search-hits.js';
import type { SearchFilters } from '../features/search/search-filters.js';
import { useFormat } from '../i18n/use-format.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { SearchField } from '../features/search/components/search-field.js';
import { LEXICON_MESSAGES } from '../i18n/messages/lexicons.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(LEXICON_MESSAGES);

/** Everything found, with filters; the address is the question. */
export function SearchPage() {
  const { t } = useTranslation();
  const filters = useSearch({ from: '/shell/search' });
  const navigate = useNavigate({ from: '/search' });
  const { data, hasNextPage, fetchNextPage, isPending } = useInfiniteQuery(searchQuery(filters));
  const setFilters = (next: SearchFilters) => void navigate({ search: next, replace: true, resetScroll: false });
  useDocumentTitle(filters.q === '' ? t('search.title') : t('search.title-for', { q: filters.q }));
  const hits = data?.pages.flatMap(({ items }) => items) ?? [];
  const isTruncated = data?.pages.some(({ truncated }) => truncated) ?? false;
  return (
    <main className="search-page" id="content">
      <h1 className="visually-hidden">{t('search.title')}</h1>
      <SearchField value={filters.q} onChange={(q) => setFilters({ ...filters, q })} />
      <SearchFilterBar filters={filters} onChange={setFilters} />
      {filters.q === '' && <p className="empty">{t('search.begin')}</p>}
      {filters.q !== '' && isPending && <Skeleton lines={10} />}
      {filters.q !== '' && data && (
        <>
          <p className="found small quiet" role="status">
            {hits.length > 0 &&
              (hasNextPage
                ? t('search.found-more', { count: hits.length })
                : t('search.found', { count: hits.length }))}
          </p>
          {hits.length === 0 && (
            <p className="empty">
              {t('search.none', { q: filters.q })} {t('search.none.hint')}
            </p>
          )}
          <SearchHits hits={hits} />
          {hasNextPage && (
            <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
              {t('action.more')}
            </button>
          )}
          {!hasNextPage && isTruncated && <p className="quiet small">{t('search.truncated')}</p>}
        </>
      )}
    </main>
  );
}

interface SearchFilterBarProps {
  filters: SearchFilters;
  onChange: (filters: SearchFilters) => void;
}

function SearchFilterBar({ filters, onChange }: SearchFilterBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // Who has not signed in has no list of lexicons: then the filter is left out.
  const { data: lexicons = [] } = useInfiniteQuery({ ...lexiconsQuery, throwOnError: false });
  const chosen = lexicons.find(({ id }) => id === filters.lexicon);
  const languages = [...new Set((chosen ? [chosen] : lexicons).flatMap((lexicon) => lexicon.languages))].sort();
  return (
    <div className="filters" role="group" aria-label={t('list.filters')}>
      {lexicons.length > 1 && (
        <FilterSelect
          name={t('search.lexicon')}
          value={filters.lexicon}
          options={lexicons.map(({ id, name }) => [id, name])}
          onChange={(lexicon) => onChange({ ...filters, lexicon })}
        />
      )}
      {languages.length > 1 && (
        <FilterSelect
          name={t('list.language')}
          value={filters.language}
          options={languages.map((tag) => [tag, format.languageName(tag)])}
          onChange={(language) => onChange({ ...filters, language })}
        />
      )}
      <FilterSelect
        name={t('list.status')}
        value={filters.status}
        options={StatusSchema.options.map((status) => [status, t(`status.${status}`)])}
        onChange={(status) => onChange({ ...filters, status })}
      />
      <FilterSelect
        name={t('list.level')}
        value={filters.level}
        options={LevelSchema.options.map((level) => [level, t(`level.${level}`)])}
        onChange={(level) => onChange({ ...filters, level })}
      />
    </div>
  );
}
