import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { TextField } from '../../../ui/text-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { useRenameWorkspace } from '../api/rename-workspace.js';

export function WorkspaceName({ workspace }: { workspace: WorkspaceView }) {
  const { t } = useTranslation();
  const rename = useRenameWorkspace(workspace.id);
  const [name, setName] = useState(workspace.name);
  const isSame = name.trim() === workspace.name;
  const isMissing = name.trim() === '';
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSame || isMissing) return;
    rename.mutate({ name: name.trim() }, { onSuccess: () => showDone(t('workspace.renamed')) });
  };
  return (
    <form className="stack narrow" onSubmit={handleSubmit} noValidate>
      <TextField
        label={t('workspace.name')}
        hint={t('workspace.name.hint')}
        autoComplete="off"
        maxLength={250}
        value={name}
        error={isMissing ? t('field.required') : undefined}
        onChange={setName}
      />
      <button type="submit" className="button alone" disabled={isSame || isMissing || rename.isPending}>
        {t('action.save')}
      </button>
    </form>
  );
}
