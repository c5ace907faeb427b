import { useMutation } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { TermViewSchema, type UpdateTermBody } from '@lexikon/contracts/terms';
import { send } from '../api-client.js';
import { useContentChanged } from './use-content-changed.js';

export const STALE = 'change.stale' satisfies ErrorCode;

interface UpdateTerm {
  readonly id: string;
  /** The one that was read. */
  readonly version: number;
  readonly body: UpdateTermBody;
}

export function useUpdateTerm() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: ({ id, version, body }: UpdateTerm) =>
      send('PATCH', `/terms/${id}`, { body, ifMatch: version, answer: TermViewSchema }),
    onSuccess: contentChanged,
    meta: { shownByCaller: [STALE] },
  });
}
