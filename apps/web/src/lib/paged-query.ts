import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { z } from 'zod';
import { send } from './api-client.js';

interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

interface PagedQuery<Item> {
  readonly key: QueryKey;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly page: z.ZodType<Page<Item>>;
}

/** A list that is read page by page, and seen as one list. */
export function pagedQuery<Item>({ key, path, query, page }: PagedQuery<Item>) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      send('GET', path, { query: { ...query, cursor: pageParam }, answer: page, signal }),
    // An empty cursor is left out of the address: the list begins.
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}
