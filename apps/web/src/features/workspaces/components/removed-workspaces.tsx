import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { useFormat } from '../../../i18n/use-format.js';
import { showDone } from '../../../ui/toast-store.js';
import { removedWorkspacesQuery, useRestoreWorkspace } from '../api/workspace-fate.js';

const GRACE_DAYS = 30;
const DAY_MS = 86_400_000;

/** What was removed and can still be taken back. */
export function RemovedWorkspaces() {
  const { t } = useTranslation();
  const { data: workspaces } = useSuspenseInfiniteQuery(removedWorkspacesQuery);
  if (workspaces.length === 0) return <p className="quiet">{t('workspaces.removed.none')}</p>;
  return (
    <ul className="plain-rows">
      {workspaces.map((workspace) => (
        <RemovedRow key={workspace.id} workspace={workspace} />
      ))}
    </ul>
  );
}

function RemovedRow({ workspace: { id, name, removedAt } }: { workspace: WorkspaceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const restore = useRestoreWorkspace();
  const goesAt = new Date(Date.parse(removedAt ?? '') + GRACE_DAYS * DAY_MS);
  return (
    <li>
      <span>
        <span className="word">{name}</span>
        {removedAt !== null && (
          <small className="quiet">{t('workspaces.removed.goes', { when: format.date(goesAt.toISOString()) })}</small>
        )}
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('workspaces.restore-one', { name })}
        disabled={restore.isPending}
        onClick={() => restore.mutate(id, { onSuccess: () => showDone(t('workspaces.restored', { name })) })}
      >
        {t('workspaces.restore')}
      </button>
    </li>
  );
}
