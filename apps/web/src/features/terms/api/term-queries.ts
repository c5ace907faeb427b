import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { RevisionPageSchema } from '@lexikon/contracts/changes';
import { RelationPageSchema, RelationTypePageSchema } from '@lexikon/contracts/relations';
import {
  HomographsViewSchema,
  RemovedTermPageSchema,
  TermPageSchema,
  TermPathsViewSchema,
  TermViewSchema,
} from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { pagedQuery } from '../../../lib/paged-query.js';

/** Everything about one term begins with `term`, and every list with `terms`: a write makes both old. */
export const termKeys = {
  every: ['term'] as const,
  lists: ['terms'] as const,
  one: (id: string) => ['term', id] as const,
  revisions: (id: string) => ['term', id, 'revisions'] as const,
};

/** Removed ones too: their page says so, and how to bring them back. */
export const termQuery = (id: string) =>
  queryOptions({
    queryKey: termKeys.one(id),
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}`, { query: { removed: 'true' }, answer: TermViewSchema, signal }),
  });

export interface TermFilters {
  readonly lexiconId: string;
  readonly language: string;
  readonly prefix?: string | undefined;
  readonly status?: string | undefined;
  readonly level?: string | undefined;
  readonly domain?: string | undefined;
}

export const termsQuery = (filters: TermFilters) =>
  pagedQuery({
    key: [...termKeys.lists, filters],
    path: '/terms',
    query: { ...filters, limit: 100 },
    page: TermPageSchema,
  });

export const rootsQuery = (lexiconId: string, language: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'roots', lexiconId, language],
    path: '/terms',
    query: { lexiconId, language, roots: 'true', limit: 100 },
    page: TermPageSchema,
  });

export const childrenQuery = (termId: string, language: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'children', termId, language],
    path: `/terms/${termId}/children`,
    query: { language, limit: 100 },
    page: TermPageSchema,
  });

export const pathsQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.one(id), 'paths', language],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}/paths`, { query: { language }, answer: TermPathsViewSchema, signal }),
  });

export const relationsQuery = (id: string, language: string) =>
  pagedQuery({
    key: [...termKeys.one(id), 'relations', language],
    path: `/terms/${id}/relations`,
    query: { language, limit: 200 },
    page: RelationPageSchema,
  });

/** The built-in types and those of the lexicon's workspace. */
export const relationTypesQuery = (lexiconId: string) =>
  pagedQuery({
    key: ['relation-types', lexiconId],
    path: '/relation-types',
    query: { lexiconId, limit: 200 },
    page: RelationTypePageSchema,
  });

/** Newest first, with the names of what their differences give by id. */
export const revisionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: termKeys.revisions(id),
    queryFn: ({ pageParam, signal }) =>
      send('GET', `/terms/${id}/revisions`, {
        query: { limit: 50, cursor: pageParam },
        answer: RevisionPageSchema,
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    select: ({ pages }) => ({
      revisions: pages.flatMap(({ items }) => items),
      names: Object.fromEntries(pages.flatMap(({ names }) => Object.entries(names))),
    }),
  });

export const removedTermsQuery = (lexiconId: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'removed', lexiconId],
    path: `/lexicons/${lexiconId}/removed`,
    query: { limit: 100 },
    page: RemovedTermPageSchema,
  });

export const homographsQuery = (lexiconId: string, label: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.lists, 'homographs', lexiconId, label, language],
    queryFn: ({ signal }) =>
      send('GET', '/terms/homographs', { query: { lexiconId, label, language }, answer: HomographsViewSchema, signal }),
    enabled: lexiconId !== '' && label !== '',
  });
