import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { FilterSelect } from '../../../ui/filter-select.js';
import { Icon } from '../../../ui/icon.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { domainName } from '../../../lib/content/domain-name.js';
import type { LexiconSearch } from '../lexicon-search.js';

interface ListFiltersProps {
  lexicon: LexiconView;
  language: string;
  values: LexiconSearch;
  onChange: (values: LexiconSearch) => void;
}

export function ListFilters({ lexicon, language, values, onChange }: ListFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(lexicon.id));
  const { language: chosenLanguage, ...others } = values;
  const isFiltered = Object.values(others).some((value) => value !== undefined);
  return (
    <div className="filters" role="group" aria-label={t('list.filters')}>
      {values.prefix !== undefined && (
        <button type="button" className="filter on" onClick={() => onChange({ ...values, prefix: undefined })}>
          {t('list.starts-with', { prefix: values.prefix })} <Icon name="close" />
        </button>
      )}
      <FilterSelect
        name={t('list.status')}
        value={values.status}
        options={StatusSchema.options.map((status) => [status, t(`status.${status}`)])}
        onChange={(status) => onChange({ ...values, status })}
      />
      <FilterSelect
        name={t('list.level')}
        value={values.level}
        options={LevelSchema.options.map((level) => [level, t(`level.${level}`)])}
        onChange={(level) => onChange({ ...values, level })}
      />
      {domains.length > 0 && (
        <FilterSelect
          name={t('list.domain')}
          value={values.domain}
          options={domains.map((domain) => [domain.id, domainName(domain, language)])}
          onChange={(domain) => onChange({ ...values, domain })}
        />
      )}
      {isFiltered && (
        <button type="button" className="filter" onClick={() => onChange({ language: chosenLanguage })}>
          {t('list.clear')}
        </button>
      )}
      {lexicon.languages.length > 1 && (
        <span className="end">
          <FilterSelect
            name={t('list.language')}
            value={language}
            isRequired
            options={lexicon.languages.map((tag) => [tag, format.languageName(tag)])}
            onChange={(chosen) => onChange({ ...values, language: chosen })}
          />
        </span>
      )}
    </div>
  );
}
