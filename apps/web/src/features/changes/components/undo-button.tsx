import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionRow, UndoBody } from '@lexikon/contracts/changes';
import { ApiProblem } from '../../../lib/api-client.js';
import { UNDO_CONFLICT, useUndoChange } from '../../../lib/content/undo-change.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { showDone } from '../../../ui/toast-store.js';
import { type UndoConflict, UndoConflictSchema } from '../undo-conflict.js';
import { UndoConflictDialog } from './undo-conflict-dialog.js';

interface UndoButtonProps {
  changeId: string;
  /** How many terms the change touched, where that is known: more than one is asked about first. */
  terms?: number;
  /** Of a single term: what came after the change, to tell what stands in the way. */
  later?: readonly RevisionRow[];
  /** How the terms of the change are called, as far as they are read. */
  names?: Readonly<Record<string, string>>;
}

/** Takes a change back. Where something later touched the same terms, a person decides what becomes of those. */
export function UndoButton({ changeId, terms = 1, later = [], names = {} }: UndoButtonProps) {
  const { t } = useTranslation();
  const undoChange = useUndoChange();
  const [isAsking, setAsking] = useState(false);
  const [conflict, setConflict] = useState<UndoConflict | null>(null);
  const undo = (conflicts: UndoBody['conflicts']) => {
    setAsking(false);
    setConflict(null);
    undoChange.mutate(
      { changeId, conflicts },
      {
        onSuccess: () => showDone(t('action.undone')),
        onError: (error) => {
          if (!(error instanceof ApiProblem) || error.code !== UNDO_CONFLICT) return;
          setConflict(UndoConflictSchema.safeParse(error.details).data ?? { conflicts: [], count: terms });
        },
      },
    );
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={undoChange.isPending}
        onClick={() => (terms > 1 ? setAsking(true) : undo('refuse'))}
      >
        {t('history.undo')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('history.undo')}
          confirmLabel={t('history.undo')}
          onConfirm={() => undo('refuse')}
          onClose={() => setAsking(false)}
        >
          <p>{t('history.undo-many', { count: terms })}</p>
        </ConfirmDialog>
      )}
      {conflict && (
        <UndoConflictDialog
          conflict={conflict}
          later={later}
          names={names}
          isSingle={terms === 1}
          onUndo={undo}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}
