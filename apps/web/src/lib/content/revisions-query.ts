import { infiniteQueryOptions } from '@tanstack/react-query';
import { RevisionPageSchema } from '@lexikon/contracts/changes';
import { send } from '../api-client.js';
import { termKeys } from './content-keys.js';

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
