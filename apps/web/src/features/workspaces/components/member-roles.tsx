import { useTranslation } from 'react-i18next';
import type { MemberView, WorkspaceView } from '@lexikon/contracts/workspaces';
import type { RoleChange } from '../api/change-members.js';
import { LEXICON_ROLES, type Role, rolesToGive } from '../workspace-rights.js';
import { RoleSelect } from './role-select.js';

interface MemberRolesProps {
  member: MemberView;
  workspace: WorkspaceView;
  mayChange: boolean;
  /** What is on its way: shown as if it were there. */
  pending: RoleChange | null;
  onChange: (change: RoleChange) => void;
}

/** As what somebody belongs: in the whole workspace, then in single lexicons. */
export function MemberRoles({ member, workspace, mayChange, pending, onChange }: MemberRolesProps) {
  const { t } = useTranslation();
  const { userId, name, grants } = member;
  const whole = grants.find(({ lexiconId }) => lexiconId === null);
  const single = grants.filter(({ lexiconId }) => lexiconId !== null);
  const roleIn = (lexiconId: string | null, role: Role | null) =>
    pending && pending.lexiconId === lexiconId ? pending.role : role;
  const wholeRole = roleIn(null, whole?.role ?? null);
  return (
    <div className="member-roles">
      {mayChange ? (
        <RoleSelect
          label={t('members.role-of', { name })}
          value={wholeRole}
          roles={rolesToGive(workspace)}
          noneLabel={single.length > 0 ? t('members.some-lexicons') : undefined}
          isDisabled={pending !== null}
          onChange={(role) => onChange({ userId, grantId: whole?.id ?? null, lexiconId: null, role })}
        />
      ) : (
        <span>{wholeRole === null ? t('members.some-lexicons') : t(`role.${wholeRole}`)}</span>
      )}
      {single.map(({ id, role, lexiconId, lexiconName }) => (
        <div className="lexicon-role" key={id}>
          <span className="serif">{lexiconName}</span>
          {mayChange ? (
            <RoleSelect
              label={t('members.role-in', { name, lexicon: lexiconName ?? '' })}
              value={roleIn(lexiconId, role)}
              roles={LEXICON_ROLES}
              noneLabel={t('members.no-role')}
              isDisabled={pending !== null}
              onChange={(next) => onChange({ userId, grantId: id, lexiconId, role: next })}
            />
          ) : (
            <span>{t(`role.${role}`)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
