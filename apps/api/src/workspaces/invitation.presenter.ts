import type { AcceptedInvitationView, InvitationLookView, InvitationView } from '@lexikon/contracts/invitations';
import type { InvitationRow } from '@lexikon/workspaces/invitations/invitations.read-model';

export function presentInvitation({ createdAt, expiresAt, ...invitation }: InvitationRow): InvitationView {
  return { ...invitation, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

export function presentLook(invitation: InvitationRow, takesPasswords: boolean): InvitationLookView {
  const { workspaceName, lexiconName, role, inviter, email, isMailed, expiresAt } = invitation;
  const needsVerifiedEmail = email !== null && !isMailed;
  return {
    workspaceName,
    lexiconName,
    role,
    inviterName: inviter?.name ?? null,
    email,
    needsVerifiedEmail,
    byPassword: takesPasswords && !needsVerifiedEmail,
    expiresAt: expiresAt.toISOString(),
  };
}

export function presentAccepted({ workspaceId, lexiconId }: InvitationRow): AcceptedInvitationView {
  return { workspaceId, lexiconId };
}
