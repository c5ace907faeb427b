import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { statsQuery } from '../../../lib/content/stats-query.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { lettersFor } from '../alphabet-letters.js';
import { termPageQuery } from '../api/term-page-query.js';
import { countFilters, type LexiconSearch, withoutFilters } from '../lexicon-search.js';
import { countSelected, NONE, type Selection } from '../list-selection.js';
import type { ListView } from '../use-list-view.js';
import { TermList } from './term-list.js';

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.js')).BulkBar }));

interface LexiconListProps {
  lexicon: LexiconView;
  search: LexiconSearch;
  onChange: (search: LexiconSearch) => void;
  view: ListView;
  mayEdit: boolean;
  isSelecting: boolean;
  /** What stands where a lexicon has no term yet. */
  whenEmpty: ReactNode;
}

/** The terms that pass the filters, and what can be done to many of them at once. */
export function LexiconList({ lexicon, search, onChange, view, mayEdit, isSelecting, whenEmpty }: LexiconListProps) {
  const { t } = useTranslation();
  const { listing, language } = view;
  const { data: first } = useSuspenseQuery(termPageQuery(listing, ''));
  const { data: stats } = useQuery(statsQuery(lexicon.id));
  const { data: domains } = useInfiniteQuery(domainsQuery(lexicon.id));
  const [selection, setSelection] = useState<Selection>(NONE);
  const [selectedIn, setSelectedIn] = useState(listing);
  // Whoever looks at other terms has let go of those that were selected.
  if (selectedIn !== listing) {
    setSelectedIn(listing);
    setSelection(NONE);
  }
  const [wantedLetter, setWantedLetter] = useState<string | null>(null);
  const letters = useMemo(() => lettersFor(language, stats?.letters[language]), [language, stats]);
  const domainNames = useMemo(
    () => new Map(domains?.map((domain) => [domain.id, domainName(domain, language)])),
    [domains, language],
  );

  if (first.items.length === 0) {
    return countFilters(search) > 0 ? (
      <EmptyState
        title={t('list.none-found')}
        actions={
          <button type="button" className="button" onClick={() => onChange(withoutFilters(search))}>
            {t('list.clear')}
          </button>
        }
      >
        {t('list.none-found.hint')}
      </EmptyState>
    ) : (
      whenEmpty
    );
  }

  const handleLetter = (letter: string | null) => {
    setWantedLetter(letter);
    // Letters are places in the whole list by name.
    const isElsewhere = search.prefix !== undefined || view.sort !== 'name';
    if (letter !== null && isElsewhere) onChange({ ...search, prefix: undefined, sort: undefined });
  };

  return (
    <>
      <div className="list-body">
        <TermList
          key={JSON.stringify(listing)}
          listing={listing}
          caption={t('list.caption', { name: lexicon.name })}
          isTable={view.view === 'table'}
          columns={view.columns}
          language={language}
          second={view.second}
          sort={view.sort}
          onSort={(sort) => onChange({ ...search, sort })}
          letters={letters}
          domainNames={domainNames}
          mayEdit={mayEdit}
          isSelecting={isSelecting || countSelected(selection) > 0}
          selection={selection}
          onSelect={setSelection}
          wantedLetter={wantedLetter}
          onLetter={handleLetter}
        />
      </div>
      {countSelected(selection) > 0 && (
        <Suspense>
          <BulkBar
            lexicon={lexicon}
            listing={listing}
            total={first.total ?? first.items.length}
            domains={domains ?? []}
            selection={selection}
            onSelect={setSelection}
          />
        </Suspense>
      )}
    </>
  );
}
