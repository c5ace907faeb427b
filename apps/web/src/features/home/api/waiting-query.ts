import { infiniteQueryOptions } from '@tanstack/react-query';
import { WaitingPageSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';

const SHOWN_FIRST = 5;

/** What waits for this reader, longest waiting first; all the rest comes at once when it is asked for. */
export const waitingQuery = infiniteQueryOptions({
  // A change of any term may end a wait.
  queryKey: ['terms', 'waiting'],
  queryFn: ({ pageParam, signal }) =>
    send('GET', '/waiting', {
      query: { limit: pageParam === '' ? SHOWN_FIRST : 200, cursor: pageParam },
      answer: WaitingPageSchema,
      signal,
    }),
  initialPageParam: '',
  getNextPageParam: (last) => last.nextCursor,
  select: ({ pages }) => ({
    items: pages.flatMap(({ items }) => items),
    // The first page alone counts.
    total: pages[0]?.total ?? 0,
    oldestAt: pages[0]?.oldestAt ?? null,
  }),
});
