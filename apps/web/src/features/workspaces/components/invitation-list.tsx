import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreatedInvitationView } from '@lexikon/contracts/invitations';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { ShownOnce } from '../../../ui/shown-once.js';
import { showDone } from '../../../ui/toast-store.js';
import { useFocusWhenFewer } from '../../../ui/use-focus-when-fewer.js';
import { invitationsQuery } from '../api/workspace-invitations.js';
import { InvitationRow } from './invitation-row.js';

const InviteDialog = lazy(async () => ({ default: (await import('./invite-dialog.js')).InviteDialog }));

interface InvitationListProps {
  workspace: WorkspaceView;
  /** Whether new people can show that an address is theirs: by mail, or by a provider. */
  provesEmails: boolean;
}

/** Who is invited and has not come yet, and the way to invite. */
export function InvitationList({ workspace, provesEmails }: InvitationListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: invitations, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(invitationsQuery(workspace.id));
  const adder = useRef<HTMLButtonElement>(null);
  useFocusWhenFewer(invitations.length, adder);
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<Pick<CreatedInvitationView, 'url' | 'email' | 'expiresAt'> | null>(null);
  const handleInvited = (invitation: CreatedInvitationView) => {
    setInviting(false);
    if (invitation.url === null) showDone(t('invitations.mailed', { email: invitation.email ?? '' }));
    else setLink(invitation);
  };
  return (
    <>
      {link !== null && link.url !== null && (
        <ShownOnce
          title={link.email === null ? t('invitations.link') : t('invitations.link.for', { email: link.email })}
          label={t('invitations.link.value')}
          secret={link.url}
          copyLabel={t('invitations.link.copy')}
          onDone={() => setLink(null)}
        >
          {t('invitations.link.text', { when: format.date(link.expiresAt) })}
        </ShownOnce>
      )}
      {invitations.length === 0 ? (
        <p className="quiet">{t('invitations.none')}</p>
      ) : (
        <ul className="plain-rows">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <button type="button" className="button plain alone" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
      <button ref={adder} type="button" className="button alone" onClick={() => setInviting(true)}>
        <Icon name="plus" />
        {t('invitations.invite')}
      </button>
      {isInviting && (
        <Suspense>
          <InviteDialog
            workspace={workspace}
            provesEmails={provesEmails}
            onInvited={handleInvited}
            onClose={() => setInviting(false)}
          />
        </Suspense>
      )}
    </>
  );
}
