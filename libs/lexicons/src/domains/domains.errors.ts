import { DomainError } from '@lexikon/kernel/domain-error';

export class DomainNameTakenError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'domain.name-taken';
}

export class DomainCycleError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'domain.cycle';
}

/** Terms stand in it. They are content: a change takes them out, so that it can be undone. */
export class DomainInUseError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'domain.in-use';
}
