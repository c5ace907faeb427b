import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { SearchPageSchema } from '@lexikon/contracts/search';
import { send } from '../api-client.js';

const SUGGESTIONS = 8;

/** While typing: the old answers stay until the new ones come, so that the list never flickers. */
export const suggestionsQuery = (q: string, lexiconId?: string) =>
  queryOptions({
    queryKey: ['search', 'suggestions', q, lexiconId ?? null],
    queryFn: ({ signal }) =>
      send('GET', '/search', {
        query: { q, lexicon: lexiconId, limit: SUGGESTIONS },
        answer: SearchPageSchema,
        signal,
      }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
