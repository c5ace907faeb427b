import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { AppliedViewSchema, type BulkChangeBody } from '@lexikon/contracts/changes';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import type { TermPage, TermRow } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { STALE } from '../../../lib/content/update-term.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';
import { termPageKeys } from './term-page-query.js';

export const REFUSED = 'change.refused' satisfies ErrorCode;

/** Many terms in one change. Their rows show it at once, and turn back when the server says no. */
export function useBulkChange(lexiconId: string) {
  const queryClient = useQueryClient();
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: (body: BulkChangeBody) =>
      send('POST', `/lexicons/${lexiconId}/bulk`, { body, answer: AppliedViewSchema }),
    onMutate: async (body) => {
      // A page that is being read would bring the old rows back.
      await queryClient.cancelQueries({ queryKey: termPageKeys });
      return showAtOnce(queryClient, body);
    },
    onError: (_error, _body, turnBack) => turnBack?.(),
    onSuccess: contentChanged,
    meta: { shownByCaller: [STALE, REFUSED] },
  });
}

function showAtOnce(queryClient: QueryClient, body: BulkChangeBody): () => void {
  const changed = new Set(body.terms.map(({ id }) => id));
  const before = queryClient.getQueriesData<TermPage>({ queryKey: termPageKeys });
  queryClient.setQueriesData<TermPage>({ queryKey: termPageKeys }, (page) => {
    if (!page?.items.some(({ id }) => changed.has(id))) return page;
    return { ...page, items: page.items.map((row) => (changed.has(row.id) ? rowAfter(row, body) : row)) };
  });
  return () => before.forEach(([key, page]) => queryClient.setQueryData(key, page));
}

function rowAfter(row: TermRow, { status, level, addDomainIds = [], removeDomainIds = [] }: BulkChangeBody): TermRow {
  const kept = row.domainIds.filter((id) => !removeDomainIds.includes(id) && !addDomainIds.includes(id));
  return {
    ...row,
    status: status ?? row.status,
    level: level === undefined ? row.level : level,
    domainIds: [...kept, ...addDomainIds],
  };
}
