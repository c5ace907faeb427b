import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { WordSwitch } from '../../../ui/word-switch.js';
import { termPageQuery } from '../api/term-page-query.js';
import { VIEWS } from '../lexicon-search.js';
import type { TermListing } from '../term-listing.js';
import type { ListView } from '../use-list-view.js';
import { type FiltersOf, ListFilters } from './list-filters.js';
import { ColumnsMenu, LanguagesMenu, SortMenu } from './list-options.js';

interface ListBarProps extends FiltersOf {
  view: ListView;
  /** Absent where nothing can be selected. */
  selecting?: { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void } | undefined;
}

/** Over the list: what narrows it, how many terms that leaves, and how they are shown. A narrow screen folds it. */
export function ListBar({ view, selecting, ...filters }: ListBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isUnfolded, setUnfolded] = useState(false);
  const { search, onChange, languages } = filters;
  const isStatistics = view.view === 'statistics';
  return (
    <div className={isUnfolded ? 'filters unfolded' : 'filters'} role="group" aria-label={t('list.filters')}>
      {!isStatistics && (
        <>
          <button
            type="button"
            className="filter unfolds"
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {t('list.filters')}
            <Icon name="down" />
          </button>
          <ListFilters {...filters} />
        </>
      )}
      <span className="end">
        {!isStatistics && (
          <>
            <TermCount listing={view.listing} />
            <SortMenu sort={view.sort} onChange={(sort) => onChange({ ...search, sort })} />
            {languages.length > 1 && (
              <LanguagesMenu
                languages={languages}
                language={view.language}
                second={view.second}
                onChange={(chosen) => onChange({ ...search, ...chosen })}
              />
            )}
            {view.view === 'table' && (
              <ColumnsMenu
                columns={view.columns}
                secondName={view.second === undefined ? null : format.languageName(view.second)}
                onChange={view.setColumns}
              />
            )}
            {selecting && (
              <button
                type="button"
                className={selecting.isOn ? 'filter unfolds on' : 'filter unfolds'}
                aria-pressed={selecting.isOn}
                onClick={() => selecting.onChange(!selecting.isOn)}
              >
                {t('list.select-some')}
              </button>
            )}
          </>
        )}
        <WordSwitch
          label={t('list.view')}
          value={view.view}
          options={VIEWS.map((each) => [each, t(`list.view.${each}`)] as const)}
          onChange={view.setView}
        />
      </span>
    </div>
  );
}

/** How many terms pass, said again whenever that changes. */
function TermCount({ listing }: { listing: TermListing }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(termPageQuery(listing, ''));
  const total = data?.total ?? null;
  return (
    <span className="figure" role="status">
      {total !== null && t('list.count', { count: total, amount: format.number(total) })}
    </span>
  );
}
