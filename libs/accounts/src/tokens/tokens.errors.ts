import { DomainError } from '@lexikon/kernel/domain-error';

/** Who may sign in does this, no program. */
export class TokenByTokenError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'token.needs-person';
}
