import { useMutation } from '@tanstack/react-query';
import { DeletedViewSchema } from '@lexikon/contracts/pages';
import { send } from '../../../lib/api-client.js';
import { useContentChanged } from '../../../lib/content/use-content-changed.js';

/** With all below it, where no term stands there. */
export function useRemoveDomain(lexiconId: string) {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: (id: string) => send('DELETE', `/lexicons/${lexiconId}/domains/${id}`, { answer: DeletedViewSchema }),
    onSuccess: contentChanged,
  });
}
