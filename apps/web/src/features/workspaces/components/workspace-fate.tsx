import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { showDone, showUndoable } from '../../../ui/toast-store.js';
import { useLeaveWorkspace, useRemoveWorkspace, useRestoreWorkspace } from '../api/workspace-fate.js';
import { mayOwn } from '../workspace-rights.js';

const TransferDialog = lazy(async () => ({ default: (await import('./transfer-dialog.js')).TransferDialog }));

type Act = 'leave' | 'transfer' | 'remove';

/** The ways out: to leave, to hand over, to remove. */
export function WorkspaceFate({ workspace, meId }: { workspace: WorkspaceView; meId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, name } = workspace;
  const leave = useLeaveWorkspace(id);
  const remove = useRemoveWorkspace(id);
  const restore = useRestoreWorkspace();
  const [asked, setAsked] = useState<Act | null>(null);
  const acts: readonly Act[] = mayOwn(workspace) ? ['leave', 'transfer', 'remove'] : ['leave'];
  const goAway = () => void navigate({ to: '/workspaces' });
  const handleLeave = () =>
    leave.mutate(undefined, {
      onSuccess: () => {
        goAway();
        showDone(t('workspace.left', { name }));
      },
      onError: () => setAsked(null),
    });
  const handleRemove = () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        goAway();
        showUndoable({
          message: t('workspace.removed', { name }),
          undoLabel: t('action.undo'),
          onUndo: () => restore.mutate(id),
        });
      },
      onError: () => setAsked(null),
    });
  return (
    <>
      <ul className="plain-rows">
        {acts.map((act) => (
          <li key={act}>
            <span>
              {t(`workspace.${act}.title`)}
              <span className="what">{t(`workspace.${act}.text`)}</span>
            </span>
            <button
              type="button"
              className={act === 'transfer' ? 'button' : 'button danger'}
              onClick={() => setAsked(act)}
            >
              {t(`workspace.${act}`)}
            </button>
          </li>
        ))}
      </ul>
      {(asked === 'leave' || asked === 'remove') && (
        <ConfirmDialog
          title={t(`workspace.${asked}.ask`, { name })}
          confirmLabel={t(`workspace.${asked}`)}
          isDanger
          isPending={leave.isPending || remove.isPending}
          onConfirm={asked === 'leave' ? handleLeave : handleRemove}
          onClose={() => setAsked(null)}
        >
          <p>{t(`workspace.${asked}.text`)}</p>
        </ConfirmDialog>
      )}
      {asked === 'transfer' && (
        <Suspense>
          <TransferDialog workspace={workspace} meId={meId} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
