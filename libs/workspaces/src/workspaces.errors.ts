import { DomainError } from '@lexikon/kernel/domain-error';

/** A workspace without an owner could be managed by nobody. */
export class LastOwnerError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'workspace.last-owner';
}

export class MemberExistsError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'member.exists';
}

export class UnknownMemberError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'member.unknown-email';
}

/** Everyone has one workspace to themselves, and it stays with them. */
export class PersonalWorkspaceError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'workspace.personal';
}
