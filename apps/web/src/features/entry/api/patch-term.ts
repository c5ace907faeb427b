import { useQueryClient } from '@tanstack/react-query';
import { type TermView, TermViewSchema, type UpdateTermBody } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termQuery } from '../../../lib/content/term-query.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';
import { useOptimisticMutation } from '../../../lib/optimistic.js';

interface PatchTerm {
  readonly term: Pick<TermView, 'id' | 'version'>;
  readonly body: UpdateTermBody;
  /** What is shown of it until the answer comes. */
  readonly expected: Partial<TermView>;
}

/** A small step of a term: its status, its successors. */
export function usePatchTerm() {
  const queryClient = useQueryClient();
  const contentChanged = useContentChanged();
  return useOptimisticMutation({
    mutationFn: ({ term, body }: PatchTerm) =>
      send('PATCH', `/terms/${term.id}`, { body, ifMatch: term.version, answer: TermViewSchema }),
    queryKey: ({ term }) => termQuery(term.id).queryKey,
    apply: (shown: TermView, { expected }) => ({ ...shown, ...expected }),
    onSuccess: (saved) => {
      // The next step starts from the version that came out, also before everything is read again.
      queryClient.setQueryData(termQuery(saved.id).queryKey, saved);
      return contentChanged();
    },
  });
}
