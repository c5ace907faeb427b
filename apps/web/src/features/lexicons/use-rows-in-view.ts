import { useQueries } from '@tanstack/react-query';
import type { TermRow } from '@lexikon/contracts/terms';
import { PAGE_ROWS, termPageQuery } from './api/term-page-query.js';
import type { TermListing } from './term-listing.js';

interface InView {
  readonly cursors: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Reads the pages in view, and keeps them fresh. A row is undefined until its page is there. */
export function useRowsInView(listing: TermListing, { cursors, first, last }: InView) {
  const pages = pagesBetween(first, last).filter((page) => cursors[page] !== undefined);
  return useQueries({
    queries: pages.map((page) => termPageQuery(listing, cursors[page] ?? '')),
    combine: (results) => {
      const read = new Map(results.map(({ data }, at) => [pages[at], data?.items]));
      return {
        at: (index: number): TermRow | undefined => read.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
        isLoading: results.some(({ isPending }) => isPending),
      };
    },
  });
}

function pagesBetween(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / PAGE_ROWS);
  const to = Math.floor(Math.max(0, last) / PAGE_ROWS);
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
