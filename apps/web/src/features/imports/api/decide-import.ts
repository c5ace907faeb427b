import { type InfiniteData, type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type DecideImportBody,
  type ImportItemPage,
  type ImportItemView,
  ImportViewSchema,
} from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { importKeys } from '../import-keys.js';

type Pages = InfiniteData<ImportItemPage>;

interface DecideImport {
  readonly body: DecideImportBody;
  /** The list that is decided as a whole; the others are asked for again when they are looked at. */
  readonly listKey?: QueryKey;
}

/** Ticks and unticks at once; what the server refuses goes back. One after the other, in the order they were made. */
export function useDecideImport(importId: string) {
  const queryClient = useQueryClient();
  const queryKey = importKeys.items(importId);
  return useMutation({
    scope: { id: `decide-${importId}` },
    mutationFn: ({ body }: DecideImport) =>
      send('POST', `/imports/${importId}/decisions`, { body, answer: ImportViewSchema }),
    onMutate: async ({ body, listKey = queryKey }) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueriesData<Pages>({ queryKey });
      queryClient.setQueriesData<Pages>({ queryKey: listKey }, (pages) => pages && withDecision(pages, body));
      return { before };
    },
    onError: (_error, _variables, context) => {
      for (const [key, pages] of context?.before ?? []) queryClient.setQueryData(key, pages);
    },
    onSuccess: (view, { listKey }) => {
      queryClient.setQueryData(importKeys.view(importId), view);
      void queryClient.invalidateQueries({ queryKey: importKeys.facets(importId) });
      if (listKey) void queryClient.invalidateQueries({ queryKey, type: 'inactive', refetchType: 'none' });
    },
  });
}

function withDecision(pages: Pages, body: DecideImportBody): Pages {
  const decide = (item: ImportItemView): ImportItemView => {
    if ('filter' in body) return { ...item, decision: body.decision };
    const decided = body.items.find(({ seq }) => seq === item.seq);
    return decided ? { ...item, decision: decided.decision } : item;
  };
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(decide) })) };
}
