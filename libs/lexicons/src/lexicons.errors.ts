import { DomainError } from '@lexikon/kernel/domain-error';

export class LexiconNameTakenError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'lexicon.name-taken';
}

/** Someone else has changed the lexicon's settings meanwhile. Carries the version that it has now. */
export class LexiconStaleError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'lexicon.stale';
}

export class DefaultLanguageUnlistedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'lexicon.default-language-unlisted';
}

export class BaseIriInvalidError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'lexicon.base-iri-invalid';
}

/** Read only: take it out of the archive first. */
export class LexiconArchivedError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'lexicon.archived';
}
