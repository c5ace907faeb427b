import { useTranslation } from 'react-i18next';
import type { InvitationLookView } from '@lexikon/contracts/invitations';
import { useFormat } from '../../../i18n/use-format.js';

/** To what one is invited, by whom, and as what. */
export function InvitationPromise({ invitation }: { invitation: InvitationLookView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { workspaceName, lexiconName, role, inviterName, email, expiresAt } = invitation;
  return (
    <div className="promise">
      <p className="promise-by">
        {inviterName === null ? t('invitation.by-lexikon') : t('invitation.by', { name: inviterName })}
      </p>
      <p className="promise-name">{lexiconName ?? workspaceName}</p>
      <p className="quiet">
        {lexiconName === null ? t('invitation.workspace') : t('invitation.lexicon-of', { name: workspaceName })}
      </p>
      <dl>
        <div>
          <dt>{t('invitation.as')}</dt>
          <dd>
            {t(`role.${role}`)}
            <small>{t(`role-hint.${role}`)}</small>
          </dd>
        </div>
        {email !== null && (
          <div>
            <dt>{t('invitation.for')}</dt>
            <dd>{email}</dd>
          </div>
        )}
        <div>
          <dt>{t('invitation.until')}</dt>
          <dd>{format.date(expiresAt)}</dd>
        </div>
      </dl>
    </div>
  );
}
