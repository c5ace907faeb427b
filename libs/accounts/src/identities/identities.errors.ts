import { DomainError } from '@lexikon/kernel/domain-error';

export class IdentityTakenError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.linked-elsewhere';
}

/** Without it nobody could sign in to the account any more. */
export class LastWayInError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'identity.last-way-in';
}
