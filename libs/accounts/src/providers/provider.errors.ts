import { DomainError } from '@lexikon/kernel/domain-error';

export class ProviderOffError extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'auth.provider-off';
}

export class SignInCancelledError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.sign-in-cancelled';
}

/** An answer that is not what it must be: a wrong issuer, a code that was not ours, a token that was tampered with. */
export class ProviderFailedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'auth.provider-failed';
}

export class ProviderUnavailableError extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'auth.provider-unavailable';
}
