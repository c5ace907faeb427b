import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { type TermFilters, termsQuery } from '../api/terms-query.js';
import { TermListRow } from './term-list-row.js';

// One row of the list in px, until it is measured.
const ROW = 40;

interface TermListProps {
  filters: TermFilters;
  caption: string;
  isFiltered: boolean;
}

/** Only the rows in view are on the page: 120,000 terms feel like 100. The page itself scrolls. */
export function TermList({ filters, caption, isFiltered }: TermListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: terms, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(termsQuery(filters));
  const list = useRef<HTMLDivElement>(null);
  const virtualizer = useWindowVirtualizer({
    count: terms.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const rows = virtualizer.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= terms.length - 30) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, lastShown, terms.length, fetchNextPage]);

  if (terms.length === 0) return <p className="empty">{isFiltered ? t('list.none-found') : t('list.empty')}</p>;
  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  return (
    <>
      <div className="guide-words" aria-hidden>
        <span>{terms[startIndex]?.name}</span>
        <span>{terms[endIndex]?.name}</span>
      </div>
      <div role="table" className="terms-list" aria-label={caption} aria-rowcount={hasNextPage ? -1 : terms.length}>
        <div role="row" className="terms-head">
          <span role="columnheader">
            <span className="visually-hidden">{t('list.status')}</span>
          </span>
          <span role="columnheader">{format.languageName(filters.language)}</span>
          <span role="columnheader" className="from-tablet">
            {t('list.definition')}
          </span>
          <span role="columnheader" className="figure">
            {t('list.narrower')}
          </span>
        </div>
        <div ref={list} role="rowgroup" className="terms-rows" style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start, key }) => {
            const term = terms[index];
            return (
              term && (
                <TermListRow
                  key={key}
                  ref={virtualizer.measureElement}
                  term={term}
                  index={index}
                  offset={start - virtualizer.options.scrollMargin}
                  language={filters.language}
                />
              )
            );
          })}
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {isFetchingNextPage && t('list.loading-more')}
      </p>
    </>
  );
}
