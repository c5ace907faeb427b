import { useMemo } from 'react';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { columnsIn, columnsText, type Column, DEFAULT_COLUMNS } from './list-columns.js';
import type { LexiconSearch, View } from './lexicon-search.js';
import { readPreferences, rememberPreferences } from './list-preferences.js';
import { listingOf } from './term-listing.js';

interface ListViewOf {
  readonly lexicon: LexiconView;
  readonly search: LexiconSearch;
  readonly onChange: (search: LexiconSearch) => void;
  /** The languages that this reader works in. */
  readonly first: string;
  readonly second: string | undefined;
}

/** What an address says of a list, filled up with what the reader chose before and with what is usual. */
export function useListView({ lexicon, search, onChange, first, second: working }: ListViewOf) {
  const language = search.language ?? first;
  const second = search.second ?? [working, first].find((tag) => tag !== language);
  const view: View = search.view ?? readPreferences().view ?? 'table';
  const columns = useMemo(
    () => columnsIn(search.columns) ?? readPreferences().columns ?? DEFAULT_COLUMNS,
    [search.columns],
  );
  const shown = useMemo(
    () => (second === undefined ? columns.filter((column) => column !== 'second') : columns),
    [columns, second],
  );
  const listing = useMemo(
    () => listingOf(lexicon.id, search, { language, second }),
    [lexicon.id, search, language, second],
  );
  return {
    ...{ language, second, view, columns: shown, listing },
    sort: search.sort ?? ('name' as const),
    setView: (chosen: View) => {
      if (chosen !== 'statistics') rememberPreferences({ view: chosen });
      onChange({ ...search, view: chosen });
    },
    setColumns: (chosen: readonly Column[]) => {
      rememberPreferences({ columns: [...chosen] });
      onChange({ ...search, columns: columnsText(chosen) });
    },
  };
}
export type ListView = ReturnType<typeof useListView>;
