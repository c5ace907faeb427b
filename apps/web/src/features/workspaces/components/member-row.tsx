import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView, WorkspaceView } from '@lexikon/contracts/workspaces';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Icon } from '../../../ui/icon.js';
import { Menu, MenuItem } from '../../../ui/menu.js';
import { showDone } from '../../../ui/toast-store.js';
import { type RoleChange, useChangeRole, useRemoveMember } from '../api/change-members.js';
import { mayManage, mayOwn } from '../workspace-rights.js';
import { LexiconRoleDialog } from './lexicon-role-dialog.js';
import { MemberRoles } from './member-roles.js';

interface MemberRowProps {
  member: MemberView;
  workspace: WorkspaceView;
  isMe: boolean;
}

export function MemberRow({ member, workspace, isMe }: MemberRowProps) {
  const { t } = useTranslation();
  const change = useChangeRole(workspace.id);
  const remove = useRemoveMember(workspace.id);
  const [asked, setAsked] = useState<'remove' | 'lexicon' | null>(null);
  const { userId, name, email, isDisabled, role } = member;
  // Owners are for owners to change; one's own way out stands below, with its warning.
  const mayChange = mayManage(workspace) && (role !== 'owner' || mayOwn(workspace));
  const handleChange = (body: RoleChange) =>
    change.mutate(body, { onSuccess: () => showDone(t('members.changed', { name })) });
  const handleRemove = () =>
    remove.mutate(userId, {
      onSuccess: () => showDone(t('members.removed', { name })),
      onSettled: () => setAsked(null),
    });
  return (
    <li>
      <span className="grows">
        {name}
        {isMe && <span className="quiet">{` ${t('members.you')}`}</span>}
        <small className="quiet">
          {email}
          {isDisabled && ` · ${t('members.disabled')}`}
        </small>
      </span>
      <MemberRoles
        member={member}
        workspace={workspace}
        mayChange={mayChange}
        pending={change.isPending ? change.variables : null}
        onChange={handleChange}
      />
      {mayChange && (
        <Menu
          label={t('members.more', { name })}
          trigger={<Icon name="more" />}
          triggerClassName="icon-button"
          align="end"
        >
          <MenuItem onSelect={() => setAsked('lexicon')}>{t('members.lexicon-role')}</MenuItem>
          {!isMe && (
            <MenuItem isDanger onSelect={() => setAsked('remove')}>
              {t('members.remove')}
            </MenuItem>
          )}
        </Menu>
      )}
      {asked === 'remove' && (
        <ConfirmDialog
          title={t('members.remove.ask', { name })}
          confirmLabel={t('members.remove.confirm')}
          isDanger
          isPending={remove.isPending}
          onConfirm={handleRemove}
          onClose={() => setAsked(null)}
        >
          <p>{t('members.remove.text', { workspace: workspace.name })}</p>
        </ConfirmDialog>
      )}
      {asked === 'lexicon' && (
        <LexiconRoleDialog
          member={member}
          workspaceId={workspace.id}
          onChoose={(body) => {
            setAsked(null);
            handleChange(body);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </li>
  );
}
