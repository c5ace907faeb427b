import { useMutation } from '@tanstack/react-query';
import { type RestoreBody, TermViewSchema } from '@lexikon/contracts/terms';
import { send } from '../api-client.js';
import { useContentChanged } from './use-content-changed.js';

interface RestoreTerm {
  readonly id: string;
  /** The one that was read. */
  readonly version: number;
  readonly body: RestoreBody;
}

/** To an earlier version, or back from being removed. */
export function useRestoreTerm() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: ({ id, version, body }: RestoreTerm) =>
      send('POST', `/terms/${id}/restore`, { body, ifMatch: version, answer: TermViewSchema }),
    // Not waited for: a button that is gone once everything is read again would never tell how it went.
    onSuccess: () => {
      void contentChanged();
    },
  });
}
