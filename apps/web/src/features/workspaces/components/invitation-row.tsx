import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@lexikon/contracts/invitations';
import { useFormat } from '../../../i18n/use-format.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { showDone } from '../../../ui/toast-store.js';
import { useRevokeInvitation } from '../api/workspace-invitations.js';

export function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, workspaceId, email, lexiconName, role, inviter, expiresAt, isMailed } = invitation;
  const revoke = useRevokeInvitation(workspaceId);
  const [isAsking, setAsking] = useState(false);
  const name = email ?? t('invitations.whoever');
  const facts = [
    lexiconName === null
      ? t(`role.${role}`)
      : t('invitations.role-in', { role: t(`role.${role}`), lexicon: lexiconName }),
    t(isMailed ? 'invitations.by-mail' : 'invitations.by-link'),
    ...(inviter === null ? [] : [t('invitations.from', { name: inviter.name })]),
    t('invitations.until', { when: format.date(expiresAt) }),
  ];
  const handleRevoke = () =>
    revoke.mutate(id, {
      onSuccess: () => showDone(t('invitations.revoked')),
      onSettled: () => setAsking(false),
    });
  return (
    <li>
      <span className="grows">
        {name}
        <small className="quiet">{facts.join(' · ')}</small>
      </span>
      <button
        type="button"
        className="button plain"
        aria-label={t('invitations.revoke-one', { name })}
        onClick={() => setAsking(true)}
      >
        {t('invitations.revoke')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('invitations.revoke.ask')}
          confirmLabel={t('invitations.revoke')}
          isDanger
          isPending={revoke.isPending}
          onConfirm={handleRevoke}
          onClose={() => setAsking(false)}
        >
          <p>{t('invitations.revoke.text', { name })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
