import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndoBody } from '@lexikon/contracts/changes';
import { ApiProblem } from '../../../lib/api-client.js';
import { Dialog } from '../../../ui/dialog.js';
import { showDone } from '../../../ui/toast-store.js';
import { UNDO_CONFLICT, useUndoChange } from '../../../lib/content/undo-change.js';

interface UndoButtonProps {
  changeId: string;
  /** How many terms the change touched, where that is known: more than one is asked about first. */
  terms?: number;
}

/** Takes a change back. Where something later touched the same terms, a person decides what becomes of those. */
export function UndoButton({ changeId, terms = 1 }: UndoButtonProps) {
  const { t } = useTranslation();
  const undoChange = useUndoChange();
  const [isAsking, setAsking] = useState(false);
  const [hasConflict, setConflict] = useState(false);
  const undo = (conflicts: UndoBody['conflicts']) => {
    setAsking(false);
    setConflict(false);
    undoChange.mutate(
      { changeId, conflicts },
      {
        onSuccess: () => showDone(t('action.undone')),
        onError: (error) => {
          if (error instanceof ApiProblem && error.code === UNDO_CONFLICT) setConflict(true);
        },
      },
    );
  };
  return (
    <>
      <Button loading={undoChange.isPending} onClick={() => (terms > 1 ? setAsking(true) : undo('refuse'))}>
        {t('history.undo')}
      </Button>
      {isAsking && (
        <Dialog size="narrow" onClose={() => setAsking(false)} title={t('history.undo')}>
          <p>{t('history.undo-many', { count: terms })}</p>
          <div className="dialog-actions">
            <Button onClick={() => setAsking(false)}>{t('action.cancel')}</Button>
            <Button variant="filled" onClick={() => undo('refuse')}>
              {t('history.undo')}
            </Button>
          </div>
        </Dialog>
      )}
      {hasConflict && (
        <Dialog size="narrow" onClose={() => setConflict(false)} title={t('change.conflict.title')}>
          <p>{t('change.conflict.text')}</p>
          <div className="dialog-actions">
            <Button onClick={() => undo('skip')}>{t('change.conflict.skip')}</Button>
            <Button variant="filled" onClick={() => undo('override')}>
              {t('change.conflict.override')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
