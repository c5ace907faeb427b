import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { useCreateWorkspace } from '../api/create-workspace.js';

interface CreateWorkspaceDialogProps {
  onCreated: (workspace: WorkspaceView) => void;
  onClose: () => void;
}

export function CreateWorkspaceDialog({ onCreated, onClose }: CreateWorkspaceDialogProps) {
  const { t } = useTranslation();
  const create = useCreateWorkspace();
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const isNameless = name.trim() === '';
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!isNameless) create.mutate({ name: name.trim() }, { onSuccess: onCreated });
  };
  return (
    <Dialog title={t('workspaces.create')} size="narrow" onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        <TextField
          label={t('workspace.name')}
          hint={t('workspaces.create.hint')}
          autoComplete="off"
          data-autofocus
          maxLength={250}
          value={name}
          error={isTried && isNameless ? t('field.required') : undefined}
          onChange={setName}
        />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={create.isPending}>
            {t('workspaces.create.submit')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
