import { queryOptions } from '@tanstack/react-query';
import {
  DomainPageSchema,
  LexiconPageSchema,
  LexiconStatsViewSchema,
  LexiconViewSchema,
} from '@lexikon/contracts/lexicons';
import { send } from '../../../lib/api-client.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const lexiconKeys = {
  lists: ['lexicons'] as const,
  one: (id: string) => ['lexicon', id] as const,
  stats: (id: string) => ['lexicon', id, 'stats'] as const,
  domains: (id: string) => ['lexicon', id, 'domains'] as const,
};

export const lexiconsQuery = pagedQuery({
  key: lexiconKeys.lists,
  path: '/lexicons',
  query: { limit: 100 },
  page: LexiconPageSchema,
});

export const lexiconQuery = (id: string) =>
  queryOptions({
    queryKey: lexiconKeys.one(id),
    queryFn: ({ signal }) => send('GET', `/lexicons/${id}`, { answer: LexiconViewSchema, signal }),
  });

export const statsQuery = (id: string) =>
  queryOptions({
    queryKey: lexiconKeys.stats(id),
    queryFn: ({ signal }) => send('GET', `/lexicons/${id}/stats`, { answer: LexiconStatsViewSchema, signal }),
  });

export const domainsQuery = (id: string) =>
  pagedQuery({
    key: lexiconKeys.domains(id),
    path: `/lexicons/${id}/domains`,
    query: { limit: 200 },
    page: DomainPageSchema,
  });
