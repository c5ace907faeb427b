import { DomainError } from '@lexikon/kernel/domain-error';

/** Begun in another browser, too long ago, answered already, or never: not told apart. */
export class SignInInterruptedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.sign-in-interrupted';
}

export class EmailUnverifiedError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.email-unverified';
}

/** Somebody has an account with this address, and it is not said that they are the same. */
export class EmailInUseError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'auth.email-in-use';
}

export class AccountDisabledError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.account-disabled';
}

export class NotOnListError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.not-on-list';
}

export class InvitationNeededError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.invitation-needed';
}

export class SignUpClosedError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.sign-up-closed';
}

/** Unknown, used, revoked, or too old: not told apart. */
export class InvitationRefusedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'invitation.refused';
}

/** Its link was mailed to nobody, so the account needs an address. */
export class InvitationEmailMissingError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'invitation.email-missing';
}
