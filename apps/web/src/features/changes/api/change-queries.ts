import { infiniteQueryOptions } from '@tanstack/react-query';
import { ChangeDetailViewSchema, ChangePageSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { pagedQuery } from '../../../lib/paged-query.js';

const changeKeys = {
  of: (lexiconId: string) => ['changes', lexiconId] as const,
  one: (id: string) => ['changes', 'one', id] as const,
};

export const changesQuery = (lexiconId: string) =>
  pagedQuery({
    key: changeKeys.of(lexiconId),
    path: `/lexicons/${lexiconId}/changes`,
    query: { limit: 50 },
    page: ChangePageSchema,
  });

/** A change, with what it did term by term. */
export const changeQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: changeKeys.one(id),
    queryFn: ({ pageParam, signal }) =>
      send('GET', `/changes/${id}`, {
        query: { cursor: pageParam, limit: 20 },
        answer: ChangeDetailViewSchema,
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
