import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { WorkspaceLexicons } from '../features/workspaces/components/workspace-lexicons.js';
import { mayCreateLexicons } from '../features/workspaces/workspace-rights.js';
import { HOME_MESSAGES } from '../i18n/messages/home.js';
import { registerMessages } from '../i18n/register-messages.js';
import { Icon } from '../ui/icon.js';
import { Skeleton } from '../ui/skeleton.js';

// The dialog that makes a lexicon has its words from there.
registerMessages(HOME_MESSAGES);

const CreateLexiconDialog = lazy(async () => ({
  default: (await import('../features/lexicons/components/create-lexicon-dialog.js')).CreateLexiconDialog,
}));

/** What a workspace holds, and the way to add to it. */
export function WorkspaceLexiconSection({ workspace }: { workspace: WorkspaceView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <Suspense fallback={<Skeleton lines={2} />}>
        <WorkspaceLexicons workspaceId={workspace.id} />
      </Suspense>
      {mayCreateLexicons(workspace) && (
        <button type="button" className="button alone" onClick={() => setCreating(true)}>
          <Icon name="plus" />
          {t('workspace.lexicons.create')}
        </button>
      )}
      {isCreating && (
        <Suspense>
          <CreateLexiconDialog
            workspaceId={workspace.isPersonal ? '' : workspace.id}
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId: id } })}
          />
        </Suspense>
      )}
    </>
  );
}
