import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { SearchPageSchema } from '@lexikon/contracts/search';
import { send } from '../api-client.js';

const FOUND = 10;

/** Terms of one lexicon for what is being typed: to choose one. The old answers stay until the new ones come. */
export const termSearchQuery = (lexiconId: string, q: string) =>
  queryOptions({
    queryKey: ['search', 'in-lexicon', lexiconId, q],
    queryFn: ({ signal }) =>
      send('GET', '/search', { query: { q, lexicon: lexiconId, limit: FOUND }, answer: SearchPageSchema, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** Names that are spelled much like it: what a person may have meant. */
export const similarNamesQuery = (lexiconId: string, q: string) =>
  queryOptions({
    queryKey: ['search', 'similar', lexiconId, q],
    queryFn: ({ signal }) =>
      send('GET', '/search', {
        query: { q, lexicon: lexiconId, mode: 'fuzzy', limit: 3 },
        answer: SearchPageSchema,
        signal,
      }),
    enabled: q !== '',
  });
