import { DomainError } from '@lexikon/kernel/domain-error';

export class EmailTakenError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'account.email-taken';
}

export class UnknownEmailError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'account.unknown-email';
}

export class PasswordTooShortError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'account.password-too-short';
}

/** The present password, asked for again before it is changed. */
export class WrongPasswordError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'account.wrong-password';
}

/** Nobody would be left to look after the installation. */
export class LastAdminError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'account.last-admin';
}

/** Unknown, used, or too old: not told apart. */
export class SetupLinkRefusedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'setup.link-refused';
}

/** Unknown, used, or too old: not told apart. */
export class ResetLinkRefusedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'password.link-refused';
}

export class SignInBusyError extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'auth.busy';
}
