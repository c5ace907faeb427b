import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { FilterSelect } from '../../../ui/filter-select.js';
import type { SearchFilters } from '../search-filters.js';

interface SearchFilterBarProps {
  filters: SearchFilters;
  onChange: (filters: SearchFilters) => void;
}

/** What narrows a question; each choice stands in the address. */
export function SearchFilterBar({ filters, onChange }: SearchFilterBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language: reader } = useLanguage();
  // Who has not signed in has no list of lexicons: then the filter is left out.
  const { data: lexicons = [] } = useInfiniteQuery({ ...lexiconsQuery, throwOnError: false });
  const { data: domains = [] } = useInfiniteQuery({
    ...domainsQuery(filters.lexicon ?? ''),
    enabled: filters.lexicon !== undefined,
    throwOnError: false,
  });
  const chosen = lexicons.find(({ id }) => id === filters.lexicon);
  const languages = [...new Set((chosen ? [chosen] : lexicons).flatMap((lexicon) => lexicon.languages))].sort();
  const { q, ...narrowing } = filters;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  return (
    <div className="filters" role="group" aria-label={t('search.filters')}>
      {lexicons.length > 1 && (
        <FilterSelect
          name={t('search.lexicon')}
          value={filters.lexicon}
          options={lexicons.map(({ id, name }) => [id, name])}
          onChange={(lexicon) => onChange({ ...filters, lexicon, domain: undefined })}
        />
      )}
      {domains.length > 0 && (
        <FilterSelect
          name={t('search.domain')}
          value={filters.domain}
          options={domains.map((domain) => [domain.id, domainName(domain, reader)])}
          onChange={(domain) => onChange({ ...filters, domain })}
        />
      )}
      {languages.length > 1 && (
        <FilterSelect
          name={t('search.language')}
          value={filters.language}
          options={languages.map((tag) => [tag, format.languageName(tag)])}
          onChange={(language) => onChange({ ...filters, language })}
        />
      )}
      <FilterSelect
        name={t('search.status')}
        value={filters.status}
        options={StatusSchema.options.map((status) => [status, t(`status.${status}`)])}
        onChange={(status) => onChange({ ...filters, status })}
      />
      <FilterSelect
        name={t('search.level')}
        value={filters.level}
        options={LevelSchema.options.map((level) => [level, t(`level.${level}`)])}
        onChange={(level) => onChange({ ...filters, level })}
      />
      {isNarrowed && (
        <button type="button" className="link end" onClick={() => onChange({ q })}>
          {t('search.filters.clear')}
        </button>
      )}
    </div>
  );
}
