import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TermRow } from '@lexikon/contracts/terms';
import { isBefore } from './alphabet-letters.js';
import { PAGE_ROWS, termPageQuery } from './api/term-page-query.js';
import { termPlacesQuery } from './api/term-places-query.js';
import type { TermListing } from './term-listing.js';

export interface ListOutline {
  readonly total: number;
  /** Where each page begins, as far as is known. */
  readonly cursors: readonly string[];
  /** Where the names begin that stand under a letter, in a list by name. */
  readonly find: (letter: string) => Promise<number>;
  /** Those that have been read. */
  readonly loaded: () => readonly TermRow[];
  /** From one row to another, both included; what has not been read is. */
  readonly between: (from: number, to: number) => Promise<readonly TermRow[]>;
}

/**
 * How long a list is and where its pages begin: asked for once, so that a list of 120,000 terms opens at any letter,
 * and is read upwards as well as down. Suspends until its first page is there.
 */
export function useListOutline(listing: TermListing): ListOutline {
  const queryClient = useQueryClient();
  const { data: begin } = useSuspenseQuery(termPageQuery(listing, ''));
  const { data: places } = useQuery({ ...termPlacesQuery(listing), enabled: begin.nextCursor !== null });
  const cursors = useMemo(() => cursorsOf(begin.nextCursor, places?.items), [places, begin.nextCursor]);
  const read = (cursor: string) => queryClient.query(termPageQuery(listing, cursor));
  return {
    total: begin.total ?? begin.items.length,
    cursors,
    find: async (letter) => {
      const { items: known } = begin.nextCursor === null ? NOWHERE : await queryClient.query(termPlacesQuery(listing));
      const page = known.filter(({ after }) => isBefore(after, letter)).length;
      const { items } = await read(cursorsOf(begin.nextCursor, known)[page] ?? '');
      return page * PAGE_ROWS + items.filter(({ name }) => isBefore(name, letter)).length;
    },
    loaded: () =>
      cursors.flatMap((cursor) => queryClient.getQueryData(termPageQuery(listing, cursor).queryKey)?.items ?? []),
    between: async (from, to) => {
      const [first, last] = [Math.floor(from / PAGE_ROWS), Math.floor(to / PAGE_ROWS)];
      const pages = await Promise.all(cursors.slice(first, last + 1).map(read));
      return pages.flatMap(({ items }) => items).slice(from % PAGE_ROWS, to - first * PAGE_ROWS + 1);
    },
  };
}

const NOWHERE = { items: [] };

function cursorsOf(next: string | null, places: readonly { readonly cursor: string }[] | undefined): readonly string[] {
  if (next === null) return [''];
  // Until all places are known there is one page after the first.
  return ['', ...(places?.map(({ cursor }) => cursor) ?? [next])];
}
