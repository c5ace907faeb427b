import { useInfiniteQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@lexikon/contracts/workspaces';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { Dialog } from '../../../ui/dialog.js';
import { SelectField } from '../../../ui/select-field.js';
import type { RoleChange } from '../api/change-members.js';
import { LEXICON_ROLES, type Role } from '../workspace-rights.js';
import { RoleChoice } from './role-choice.js';

interface LexiconRoleDialogProps {
  member: MemberView;
  workspaceId: string;
  onChoose: (change: RoleChange) => void;
  onClose: () => void;
}

/** A role in one lexicon, beside what somebody has in the whole workspace. */
export function LexiconRoleDialog({ member, workspaceId, onChoose, onClose }: LexiconRoleDialogProps) {
  const { t } = useTranslation();
  const { data: lexicons = [] } = useInfiniteQuery(lexiconsQuery);
  const [chosen, setChosen] = useState('');
  const [role, setRole] = useState<Role>('reviewer');
  const { userId, name, grants } = member;
  const free = lexicons.filter(
    ({ id, workspaceId: of }) => of === workspaceId && !grants.some(({ lexiconId }) => lexiconId === id),
  );
  const lexiconId = chosen || free[0]?.id;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (lexiconId !== undefined) onChoose({ userId, grantId: null, lexiconId, role });
  };
  return (
    <Dialog title={t('members.lexicon-role.title', { name })} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit}>
        {lexiconId === undefined ? (
          <p>{t('members.lexicon-role.none')}</p>
        ) : (
          <>
            <SelectField
              label={t('members.lexicon')}
              value={lexiconId}
              options={free.map(({ id, name: label }) => ({ value: id, label }))}
              onChange={setChosen}
            />
            <RoleChoice roles={LEXICON_ROLES} value={role} onChange={setRole} />
            <p className="hint">{t('members.lexicon-role.hint')}</p>
          </>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={lexiconId === undefined}>
            {t('members.lexicon-role.submit')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
