import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { SearchPageSchema } from '@lexikon/contracts/search';
import { send } from '../../../lib/api-client.js';
import type { SearchFilters } from '../search-filters.js';

const SUGGESTIONS = 8;

/** While typing: the old answers stay until the new ones come, so that the list never flickers. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'suggestions', q],
    queryFn: ({ signal }) =>
      send('GET', '/search', { query: { q, limit: SUGGESTIONS }, answer: SearchPageSchema, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

export const searchQuery = (filters: SearchFilters) =>
  infiniteQueryOptions({
    queryKey: ['search', filters],
    queryFn: ({ pageParam, signal }) =>
      send('GET', '/search', { query: { ...filters, limit: 30, cursor: pageParam }, answer: SearchPageSchema, signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled: filters.q !== '',
    placeholderData: keepPreviousData,
  });
