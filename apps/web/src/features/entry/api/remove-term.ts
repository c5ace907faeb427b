import { AppliedViewSchema } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termQuery } from '../../../lib/content/term-query.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';
import { useOptimisticMutation } from '../../../lib/optimistic.js';

/** The page stays, and says at once that the term is removed. */
export function useRemoveTerm() {
  const contentChanged = useContentChanged();
  return useOptimisticMutation({
    mutationFn: ({ id, version }: Pick<TermView, 'id' | 'version'>) =>
      send('DELETE', `/terms/${id}`, { ifMatch: version, answer: AppliedViewSchema }),
    queryKey: ({ id }) => termQuery(id).queryKey,
    apply: (shown: TermView) => ({ ...shown, removedAt: new Date().toISOString() }),
    onSuccess: contentChanged,
  });
}
