import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceptedInvitationView } from '@lexikon/contracts/invitations';
import '../styles/invitation.css';
import '../styles/sign-in.css';
import { MEMBER_ALREADY, useAcceptInvitation } from '../features/invitations/api/accept-invitation.js';
import { invitationQuery } from '../features/invitations/api/invitation-query.js';
import { InvitationPromise } from '../features/invitations/components/invitation-promise.js';
import { InvitedSignUpForm } from '../features/invitations/components/invited-sign-up-form.js';
import { meQuery } from '../features/session/api/me-query.js';
import { SignInFrame } from '../features/session/components/sign-in-frame.js';
import { INVITATION_MESSAGES } from '../i18n/messages/invitations.js';
import { ROLE_MESSAGES } from '../i18n/messages/roles.js';
import { SESSION_MESSAGES } from '../i18n/messages/session.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useErrorMessage } from '../i18n/use-error-message.js';
import { ApiProblem } from '../lib/api-client.js';
import { Skeleton } from '../ui/skeleton.js';
import { showDone } from '../ui/toast-store.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { InvitationWaysIn } from './invitation-ways-in.js';

registerMessages(SESSION_MESSAGES, ROLE_MESSAGES, INVITATION_MESSAGES);

/** Opened by the link of an invitation: what it promises, and the ways to take it up. */
export function InvitationPage() {
  const { t } = useTranslation();
  // In the fragment, which browsers send to no server and write in no log.
  const [token] = useState(() => new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '');
  useDocumentTitle(t('invitation.title'));
  return (
    <SignInFrame>
      {token === '' ? (
        <>
          <h1 id="signin-title">{t('invitation.title')}</h1>
          <p className="notice">{t('invitation.no-token')}</p>
        </>
      ) : (
        <Invitation token={token} />
      )}
    </SignInFrame>
  );
}

function Invitation({ token }: { token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: invitation, error } = useQuery(invitationQuery(token));
  const { data: me } = useQuery(meQuery);
  const accept = useAcceptInvitation();
  const [refusal, setRefusal] = useState<unknown>(null);
  const problem = refusal ?? accept.error ?? error;
  const name = invitation ? (invitation.lexiconName ?? invitation.workspaceName) : '';
  const handleAccepted = ({ workspaceId, lexiconId }: AcceptedInvitationView) => {
    showDone(t('invitation.accepted', { name }));
    if (lexiconId === null) void navigate({ to: '/workspaces/$workspaceId', params: { workspaceId }, replace: true });
    else void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId }, replace: true });
  };
  const handleAccept = () => accept.mutate(token, { onSuccess: handleAccepted });
  if (problem !== null) return <InvitationProblem problem={problem} isSignedIn={Boolean(me)} />;
  return (
    <>
      <h1 id="signin-title">{t('invitation.title')}</h1>
      {!invitation || me === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <>
          <InvitationPromise invitation={invitation} />
          {me === null ? (
            <InvitationWaysIn token={token} invitation={invitation} onSignedIn={handleAccept}>
              <InvitedSignUpForm
                token={token}
                mailedTo={invitation.email}
                onRefused={setRefusal}
                onDone={() => {
                  showDone(t('invitation.accepted', { name }));
                  void navigate({ to: '/', replace: true });
                }}
              />
            </InvitationWaysIn>
          ) : (
            <div className="stack">
              <button type="button" className="button primary" disabled={accept.isPending} onClick={handleAccept}>
                {t('invitation.accept')}
              </button>
              <p className="small quiet">{t('invitation.as-whom', { name: me.name, email: me.email })}</p>
            </div>
          )}
        </>
      )}
    </>
  );
}

/** Said kindly: used, taken back, too old, or for somebody else. */
function InvitationProblem({ problem, isSignedIn }: { problem: unknown; isSignedIn: boolean }) {
  const { t } = useTranslation();
  const { title, detail } = useErrorMessage()(problem);
  const isMember = problem instanceof ApiProblem && problem.code === MEMBER_ALREADY;
  return (
    <>
      <h1 id="signin-title">{isMember ? t('invitation.member') : title}</h1>
      <p role="alert">{isMember ? t('invitation.member.text') : detail}</p>
      {isSignedIn ? (
        <Link className="link" to={isMember ? '/workspaces' : '/'}>
          {t(isMember ? 'invitation.to-workspaces' : 'problem.home')}
        </Link>
      ) : (
        <Link className="link" to="/signin" search={{}}>
          {t('shell.sign-in')}
        </Link>
      )}
    </>
  );
}
