import { useInfiniteQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { Dialog } from '../../../ui/dialog.js';
import { SelectField } from '../../../ui/select-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { membersQuery } from '../api/members-query.js';
import { useTransferWorkspace } from '../api/workspace-fate.js';

interface TransferDialogProps {
  workspace: WorkspaceView;
  meId: string;
  onClose: () => void;
}

export function TransferDialog({ workspace, meId, onClose }: TransferDialogProps) {
  const { t } = useTranslation();
  const transfer = useTransferWorkspace(workspace.id);
  const { data: members = [] } = useInfiniteQuery(membersQuery(workspace.id));
  const [chosen, setChosen] = useState('');
  const others = members.filter(({ userId, isDisabled }) => userId !== meId && !isDisabled);
  const next = others.find(({ userId }) => userId === chosen) ?? others[0];
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!next) return;
    transfer.mutate(next.userId, {
      onSuccess: () => {
        showDone(t('workspace.transferred', { name: next.name, workspace: workspace.name }));
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('workspace.transfer.ask', { name: workspace.name })} size="narrow" onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit}>
        {next ? (
          <SelectField
            label={t('workspace.transfer.to')}
            value={next.userId}
            options={others.map(({ userId, name, email }) => ({ value: userId, label: `${name} (${email})` }))}
            onChange={setChosen}
          />
        ) : (
          <p>{t('workspace.transfer.nobody')}</p>
        )}
        <p className="hint">{t('workspace.transfer.text')}</p>
        <div className="dialog-actions">
          <button type="button" className="button" data-autofocus onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!next || transfer.isPending}>
            {t('workspace.transfer')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
