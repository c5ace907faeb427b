import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { workspacesQuery } from '../../../lib/content/workspaces-query.js';
import { Icon } from '../../../ui/icon.js';

const CreateWorkspaceDialog = lazy(async () => ({
  default: (await import('./create-workspace-dialog.js')).CreateWorkspaceDialog,
}));

/** The workspaces that one belongs to, and the way to another. */
export function WorkspaceList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: workspaces, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(workspacesQuery);
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <ul className="plain-rows">
        {workspaces.map(({ id, name, role, isPersonal }) => (
          <li key={id}>
            <Link className="word" to="/workspaces/$workspaceId" params={{ workspaceId: id }}>
              {name}
            </Link>
            <span className="small quiet">
              {isPersonal && `${t('workspaces.personal')} · `}
              {role === null ? t('workspaces.some-lexicons') : t(`role.${role}`)}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button plain alone" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
      <button type="button" className="button alone" onClick={() => setCreating(true)}>
        <Icon name="plus" />
        {t('workspaces.create')}
      </button>
      {isCreating && (
        <Suspense>
          <CreateWorkspaceDialog
            onCreated={({ id }) => void navigate({ to: '/workspaces/$workspaceId', params: { workspaceId: id } })}
            onClose={() => setCreating(false)}
          />
        </Suspense>
      )}
    </>
  );
}
