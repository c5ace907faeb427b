import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RevisionPageSchema } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { ApiProblem, send } from '../api-client.js';
import { showDone, showUndoable } from '../../ui/toast-store.js';
import { UNDO_CONFLICT, useUndoChange } from './undo-change.js';
import { termKeys } from './content-keys.js';

/** Says what was saved, with the way back: the change that the answer names, else the one that made its version. */
export function useSavedToast(): (term: TermView, message: string) => void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const undoChange = useUndoChange();
  const changeOf = async (term: TermView): Promise<string | null | undefined> => {
    if (term.changeId !== undefined) return term.changeId;
    const { items } = await queryClient.query({
      queryKey: [...termKeys.revisions(term.id), 'latest'],
      queryFn: () => send('GET', `/terms/${term.id}/revisions`, { query: { limit: 10 }, answer: RevisionPageSchema }),
    });
    return items.find(({ version }) => version === term.version)?.changeId;
  };
  const undo = async (term: TermView) => {
    const changeId = await changeOf(term);
    if (!changeId) return;
    await undoChange.mutateAsync({ changeId, conflicts: 'refuse' });
    showDone(t('action.undone'));
  };
  return (term, message) =>
    showUndoable({
      message,
      undoLabel: t('action.undo'),
      onUndo: () =>
        void undo(term).catch((error: unknown) => {
          // The page of the history asks what to do about a conflict; whatever else failed is said already.
          if (!(error instanceof ApiProblem) || error.code !== UNDO_CONFLICT) return;
          void navigate({
            to: '/terms/$termId/history',
            params: { termId: term.id },
            search: { version: term.version },
          });
        }),
    });
}
