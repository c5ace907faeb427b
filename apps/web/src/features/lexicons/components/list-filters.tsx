import { useTranslation } from 'react-i18next';
import type { DomainView, LexiconStatsView } from '@lexikon/contracts/lexicons';
import { LevelSchema, type Status, StatusSchema } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { inTreeOrder } from '../domain-tree.js';
import { countFilters, type LexiconSearch, MISSING_PARTS, PERIODS, withoutFilters } from '../lexicon-search.js';
import { FilterMenu } from './filter-menu.js';
import { PrefixFilter } from './prefix-filter.js';

export interface FiltersOf {
  readonly search: LexiconSearch;
  readonly onChange: (search: LexiconSearch) => void;
  /** Of names: the list's own. */
  readonly language: string;
  /** In which a name or a definition may be missing. */
  readonly languages: readonly string[];
  readonly domains: readonly DomainView[];
  readonly stats: LexiconStatsView | undefined;
}

/** What narrows the list: each a word that opens its choices, each in the address. */
export function ListFilters({ search, onChange, language, languages, domains, stats }: FiltersOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const set = (values: LexiconSearch) => onChange({ ...search, ...values });
  const countOf = (status: Status) => stats && format.number(stats.statuses[status] ?? 0);
  const missing = MISSING_PARTS.flatMap((part) =>
    languages.map((tag) => ({
      value: `${part} ${tag}` as const,
      label: t(`list.missing.${part}`, { language: format.languageName(tag) }),
    })),
  );
  return (
    <>
      <PrefixFilter value={search.prefix} onChange={(prefix) => set({ prefix })} />
      <FilterMenu
        name={t('list.status')}
        value={search.status}
        options={StatusSchema.options.map((status) => ({
          value: status,
          label: t(`status.${status}`),
          content: <StatusMark status={status} withWord />,
          figure: countOf(status),
        }))}
        onChange={(status) => set({ status })}
      />
      {domains.length > 0 && (
        <FilterMenu
          name={t('list.domain')}
          value={search.domain}
          options={inTreeOrder(domains).map(({ domain, level }) => ({
            value: domain.id,
            label: domainName(domain, language),
            content: <span className={`depth-${Math.min(level, 4)}`}>{domainName(domain, language)}</span>,
            figure: format.number(domain.termCount),
          }))}
          onChange={(domain) => set({ domain })}
        />
      )}
      <FilterMenu
        name={t('list.level')}
        value={search.level}
        options={LevelSchema.options.map((level) => ({ value: level, label: t(`level.${level}`) }))}
        onChange={(level) => set({ level })}
      />
      <FilterMenu
        name={t('list.missing')}
        value={missingKey(search, language)}
        options={missing}
        onChange={(key) => {
          const [part, tag] = key?.split(' ') ?? [];
          set({ missing: MISSING_PARTS.find((each) => each === part), missingIn: tag });
        }}
      />
      <FilterMenu
        name={t('list.changed')}
        value={search.changed}
        options={PERIODS.map((period) => ({ value: period, label: t(`list.changed.${period}`) }))}
        onChange={(changed) => set({ changed })}
      />
      {countFilters(search) > 1 && (
        <button type="button" className="filter" onClick={() => onChange(withoutFilters(search))}>
          {t('list.clear')}
        </button>
      )}
    </>
  );
}

function missingKey({ missing, missingIn }: LexiconSearch, language: string) {
  return missing === undefined ? undefined : (`${missing} ${missingIn ?? language}` as const);
}
