import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useSavedToast } from '../../lib/content/use-saved-toast.js';
import { useUndoChange } from '../../lib/content/undo-change.js';
import { showUndoable } from '../../ui/toast-store.js';
import { usePatchTerm } from './api/patch-term.js';
import { useRemoveTerm } from './api/remove-term.js';
import type { StatusMove } from './status-moves.js';

type Successors = TermView['successors'];

/** The steps that are taken from the entry itself: seen at once, put back where they are refused, undone in one click. */
export function useTermSteps(term: TermView) {
  const { t } = useTranslation();
  const patchTerm = usePatchTerm();
  const removeTerm = useRemoveTerm();
  const undoChange = useUndoChange();
  const showSaved = useSavedToast();

  const move = (status: StatusMove) =>
    patchTerm.mutate(
      { term, body: { status }, expected: { status } },
      {
        onSuccess: (saved) =>
          showSaved(saved, t('entry.moved', { name: saved.name, status: t(`status.${status}`).toLowerCase() })),
      },
    );

  const deprecate = (successors: Successors, reason: string) => {
    const body = {
      status: 'deprecated' as const,
      successorIds: successors.map(({ id }) => id),
      ...(reason === '' ? {} : { reason }),
    };
    patchTerm.mutate(
      { term, body, expected: { status: 'deprecated', successors } },
      { onSuccess: (saved) => showSaved(saved, t('entry.deprecated-now', { name: saved.name })) },
    );
  };

  // By promise: the page may be left by the time the answer comes. The query client says why it failed.
  const bringBack = (changeId: string) =>
    void undoChange.mutateAsync({ changeId, conflicts: 'refuse' }).catch(() => undefined);
  const remove = () =>
    removeTerm.mutate(term, {
      onSuccess: ({ changeId }) => {
        if (changeId === null) return;
        showUndoable({
          message: t('entry.removed', { name: term.name }),
          undoLabel: t('action.undo'),
          onUndo: () => bringBack(changeId),
        });
      },
    });

  return { move, deprecate, remove, isPending: patchTerm.isPending || removeTerm.isPending };
}
