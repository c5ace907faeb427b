import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showDone, showUndoable } from '../../ui/toast-store.js';
import { ApiProblem } from '../api-client.js';
import { UNDO_CONFLICT, useUndoChange } from './undo-change.js';

/** Says what a change did, with the way back. A change of nothing is only said. */
export function useChangeToast(): (changeId: string | null, message: string) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const undoChange = useUndoChange();
  // What made the change may be gone from the page by now: callbacks given to `mutate` would go with it.
  const undo = (changeId: string) =>
    undoChange.mutateAsync({ changeId, conflicts: 'refuse' }).then(
      () => showDone(t('action.undone')),
      (error: unknown) => {
        // The page of the change asks what to do about a conflict; whatever else failed is said already.
        if (!(error instanceof ApiProblem) || error.code !== UNDO_CONFLICT) return;
        void navigate({ to: '/changes/$changeId', params: { changeId } });
      },
    );
  return (changeId, message) => {
    if (changeId === null) return showDone(message);
    showUndoable({ message, undoLabel: t('action.undo'), onUndo: () => void undo(changeId) });
  };
}
