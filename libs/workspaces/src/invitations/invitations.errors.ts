import { DomainError } from '@lexikon/kernel/domain-error';

/** It names somebody else, or nobody has shown that it names them. */
export class InvitationForAnotherError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'invitation.for-another';
}

/** The same address waits there already. */
export class InvitationExistsError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'invitation.exists';
}

export class TooManyInvitationsError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'invitation.too-many';
}

/** Nobody was invited: the mail server did not take the mail. */
export class InvitationNotMailedError extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'invitation.not-mailed';
}
