import { useMutation } from '@tanstack/react-query';
import type { ErrorCode } from '@lexikon/contracts/error-messages';
import { AppliedViewSchema, type UndoBody } from '@lexikon/contracts/changes';
import { send } from '../api-client.js';
import { useContentChanged } from './use-content-changed.js';

export const UNDO_CONFLICT = 'change.undo-conflict' satisfies ErrorCode;

interface UndoChange {
  readonly changeId: string;
  readonly conflicts: UndoBody['conflicts'];
}

export function useUndoChange() {
  const contentChanged = useContentChanged();
  return useMutation({
    mutationFn: ({ changeId, conflicts }: UndoChange) =>
      send('POST', `/changes/${changeId}/undo`, { body: { conflicts }, answer: AppliedViewSchema }),
    // Not waited for: a button that is gone once everything is read again would never tell how it went.
    onSuccess: () => {
      void contentChanged();
    },
    meta: { shownByCaller: [UNDO_CONFLICT] },
  });
}
