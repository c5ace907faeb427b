import { DomainError } from '@lexikon/kernel/domain-error';

/** Keys and inverse keys are one set of names: a relation is asked for by either. */
export class RelationTypeKeyTakenError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'relation-type.key-taken';

  constructor(key: string, options?: ErrorOptions) {
    super({ key }, options);
  }
}

export class UnknownRefinedTypeError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'relation-type.refines-unknown';

  constructor(key: string) {
    super({ key });
  }
}

/** A symmetric type reads the same from both ends; any other needs a key and words for the way back. */
export class RelationTypeInverseError extends DomainError {
  readonly kind = 'invalid';

  constructor(
    readonly code: 'relation-type.inverse-missing' | 'relation-type.inverse-of-symmetric',
    key: string,
  ) {
    super({ key });
  }
}

/** An edge of a hierarchy leads up: one that leads both ways would be a cycle by itself. */
export class SymmetricHierarchyError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'relation-type.symmetric-hierarchy';

  constructor(key: string, refines: string) {
    super({ key, refines });
  }
}
