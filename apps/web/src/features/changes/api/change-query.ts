import { infiniteQueryOptions } from '@tanstack/react-query';
import { ChangeDetailViewSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { changeKeys } from '../../../lib/content/content-keys.js';

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
