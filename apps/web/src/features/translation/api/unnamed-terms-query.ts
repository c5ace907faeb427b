import { infiniteQueryOptions } from '@tanstack/react-query';
import { TermPageSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import type { TranslationSearch } from '../translation-search.js';

interface UnnamedTerms {
  readonly lexiconId: string;
  readonly from: string;
  readonly to: string;
  readonly search: TranslationSearch;
}

/**
 * Terms without a name in the language `to`. Read once: a term that gets its name here stays on the desk, ticked, and
 * the terms after it do not move up under the translator's hands.
 */
export const unnamedTermsQuery = ({ lexiconId, from, to, search }: UnnamedTerms) => {
  const { prefix, status, level, domain } = search;
  const filters = { prefix, status, level, domain };
  return infiniteQueryOptions({
    queryKey: ['translation', lexiconId, from, to, filters],
    queryFn: ({ pageParam, signal }) =>
      send('GET', '/terms', {
        query: {
          ...filters,
          ...{ lexiconId, language: from, missing: 'label', missingIn: to },
          // What is deprecated comes last.
          ...{ sort: 'status', limit: 25 },
          ...{ cursor: pageParam, count: pageParam === '' ? 'true' : undefined },
        },
        answer: TermPageSchema,
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    staleTime: 'static',
    gcTime: 0,
  });
};
