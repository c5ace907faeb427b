import { useTranslation } from 'react-i18next';
import type { InvitationView } from '@lexikon/contracts/invitations';
import { useFormat } from '../../../i18n/use-format.js';
import { showDone } from '../../../ui/toast-store.js';
import { useAcceptOwnInvitation } from '../api/own-invitations.js';

/** What one is invited to, and has not taken up yet. */
export function OwnInvitations({ invitations }: { invitations: readonly InvitationView[] }) {
  return (
    <ul className="plain-rows">
      {invitations.map((invitation) => (
        <OwnInvitationRow key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
}

function OwnInvitationRow({ invitation }: { invitation: InvitationView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const accept = useAcceptOwnInvitation();
  const { id, workspaceName, lexiconName, role, inviter, expiresAt } = invitation;
  const name = lexiconName ?? workspaceName;
  const facts = [
    t(`role.${role}`),
    ...(lexiconName === null ? [] : [workspaceName]),
    ...(inviter === null ? [] : [t('invitations.from', { name: inviter.name })]),
    t('invitations.until', { when: format.date(expiresAt) }),
  ];
  return (
    <li>
      <span className="grows">
        <span className="word">{name}</span>
        <small className="quiet">{facts.join(' · ')}</small>
      </span>
      <button
        type="button"
        className="button primary"
        aria-label={t('invitations.accept-one', { name })}
        disabled={accept.isPending}
        onClick={() => accept.mutate(id, { onSuccess: () => showDone(t('invitations.accepted', { name })) })}
      >
        {t('invitations.accept')}
      </button>
    </li>
  );
}
