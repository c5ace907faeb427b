import { type ImportItemPage, ImportItemPageSchema, type ImportOutcome } from '@lexikon/contracts/imports';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { send } from '../../../lib/api-client.js';
import { importKeys } from '../import-keys.js';
import type { ImportFilters } from '../import-search.js';

export interface ItemsWanted extends ImportFilters {
  readonly outcome?: ImportOutcome | undefined;
}

/** Of a preview, the items that are looked at, page by page. */
export const importItemsQuery = (importId: string, { outcome, ...filters }: ItemsWanted) =>
  infiniteQueryOptions({
    queryKey: [...importKeys.items(importId), { outcome, ...filters }],
    queryFn: ({ pageParam, signal }): Promise<ImportItemPage> =>
      send('GET', `/imports/${importId}/items`, {
        query: { ...filters, outcome, limit: 200, cursor: pageParam },
        answer: ImportItemPageSchema,
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
