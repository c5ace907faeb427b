import { queryOptions } from '@tanstack/react-query';
import { FeedChangePageSchema } from '@lexikon/contracts/changes';
import { send } from '../../../lib/api-client.js';
import { changeKeys } from '../../../lib/content/content-keys.js';

const READ = 20;

/** What changed in all lexicons of this reader, newest first; since a moment, or of late. */
export const feedQuery = (since: string | null) =>
  queryOptions({
    queryKey: [...changeKeys.every, 'feed', since],
    queryFn: ({ signal }) =>
      send('GET', '/changes', { query: { since, limit: READ }, answer: FeedChangePageSchema, signal }),
  });
