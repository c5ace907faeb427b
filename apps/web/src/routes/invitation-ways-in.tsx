import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationLookView } from '@lexikon/contracts/invitations';
import { useBeginSignIn } from '../features/session/api/begin-sign-in.js';
import { providersQuery } from '../features/session/api/providers-query.js';
import { ProviderButtons } from '../features/session/components/provider-buttons.js';
import { SignInForm } from '../features/session/components/sign-in-form.js';

interface InvitationWaysInProps {
  token: string;
  invitation: InvitationLookView;
  onSignedIn: () => void;
  /** The form that makes an account with a password. */
  children: ReactNode;
}

/** For who is not signed in: by a provider, which takes the invitation along, or by a password, old or new. */
export function InvitationWaysIn({ token, invitation, onSignedIn, children }: InvitationWaysInProps) {
  const { t } = useTranslation();
  const { local, resetByMail, providers } = useSuspenseQuery(providersQuery).data;
  const begin = useBeginSignIn();
  const [hasAccount, setHasAccount] = useState(!invitation.byPassword);
  return (
    <>
      {invitation.needsVerifiedEmail && (
        <p className="small">{t('invitation.verified', { email: invitation.email ?? '' })}</p>
      )}
      {providers.length > 0 && (
        <ProviderButtons
          providers={providers}
          isPending={begin.isPending}
          onChoose={(provider) =>
            begin.mutate({ provider, invitation: token }, { onSuccess: ({ url }) => window.location.assign(url) })
          }
        />
      )}
      {providers.length > 0 && local && <p className="or">{t('sign-in.or')}</p>}
      {local && (
        <>
          {hasAccount ? <SignInForm mayReset={resetByMail} onSignedIn={onSignedIn} /> : children}
          {invitation.byPassword && (
            <button type="button" className="link alone" onClick={() => setHasAccount(!hasAccount)}>
              {t(hasAccount ? 'invitation.no-account' : 'invitation.has-account')}
            </button>
          )}
        </>
      )}
    </>
  );
}
