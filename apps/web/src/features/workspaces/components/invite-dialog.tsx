import { useInfiniteQuery } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CreatedInvitationView, CreateInvitationBodySchema } from '@lexikon/contracts/invitations';
import type { WorkspaceView } from '@lexikon/contracts/workspaces';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { lexiconsQuery } from '../../../lib/content/lexicons-query.js';
import { Dialog } from '../../../ui/dialog.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { ALREADY_INVITED, useInvite } from '../api/workspace-invitations.js';
import { LEXICON_ROLES, type Role, rolesToGive } from '../workspace-rights.js';
import { RoleChoice } from './role-choice.js';

const DAYS = [1, 7, 30] as const;

interface InviteDialogProps {
  workspace: WorkspaceView;
  /** Whether new people can show that an address is theirs: by mail, or by a provider. */
  provesEmails: boolean;
  onInvited: (invitation: CreatedInvitationView) => void;
  onClose: () => void;
}

export function InviteDialog({ workspace, provesEmails, onInvited, onClose }: InviteDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const errorMessage = useErrorMessage();
  const invite = useInvite(workspace.id);
  const { data: lexicons = [] } = useInfiniteQuery(lexiconsQuery);
  const [way, setWay] = useState<'email' | 'link'>(provesEmails ? 'email' : 'link');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  const [lexiconId, setLexiconId] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>(7);
  const [isTried, setTried] = useState(false);
  const isTaken = invite.error instanceof ApiProblem && invite.error.code === ALREADY_INVITED;
  const body = CreateInvitationBodySchema.safeParse({
    role: lexiconId !== '' && role === 'owner' ? 'admin' : role,
    lexiconId: lexiconId || null,
    email: way === 'email' ? email.trim() : null,
    days,
  });
  const emailError = isTaken
    ? errorMessage(invite.error).detail
    : isTried && !body.success
      ? t('field.email')
      : undefined;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (body.success) invite.mutate(body.data, { onSuccess: onInvited });
  };
  return (
    <Dialog title={t('invitations.invite')} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        <fieldset className="choices in-line">
          <legend>{t('invitations.way')}</legend>
          {(['email', 'link'] as const).map((each) => (
            <label key={each} className="choice">
              <input type="radio" name={`${id}-way`} checked={each === way} onChange={() => setWay(each)} />
              <span>{t(`invitations.way.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        {way === 'email' ? (
          <TextField
            type="email"
            label={t('invitations.email')}
            hint={t(provesEmails ? 'invitations.email.hint' : 'invitations.email.unproven')}
            autoComplete="off"
            data-autofocus
            maxLength={320}
            value={email}
            error={emailError}
            onChange={(value) => {
              invite.reset();
              setEmail(value);
            }}
          />
        ) : (
          <p className="hint">{t('invitations.way.link.hint')}</p>
        )}
        <div className="field-with-aside">
          <SelectField
            label={t('invitations.where')}
            value={lexiconId}
            options={[
              { value: '', label: t('invitations.where.all') },
              ...lexicons
                .filter(({ workspaceId }) => workspaceId === workspace.id)
                .map(({ id: value, name: label }) => ({ value, label })),
            ]}
            onChange={setLexiconId}
          />
          <SelectField
            label={t('invitations.days')}
            value={String(days)}
            options={DAYS.map((each) => ({ value: String(each), label: t('invitations.day', { count: each }) }))}
            onChange={(value) => setDays(DAYS.find((each) => String(each) === value) ?? 7)}
          />
        </div>
        <RoleChoice
          roles={lexiconId === '' ? rolesToGive(workspace) : LEXICON_ROLES}
          value={lexiconId !== '' && role === 'owner' ? 'admin' : role}
          onChange={setRole}
        />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={invite.isPending}>
            {t(way === 'email' ? 'invitations.submit.email' : 'invitations.submit.link')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
