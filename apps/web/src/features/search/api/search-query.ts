import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { SearchPageSchema } from '@lexikon/contracts/search';
import { send } from '../../../lib/api-client.js';
import type { SearchFilters } from '../search-filters.js';

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
