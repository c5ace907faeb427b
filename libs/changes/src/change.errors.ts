import { DomainError } from '@lexikon/kernel/domain-error';
import type { Outcome } from './plan.js';

export type Conflict = Extract<Outcome, { kind: 'conflict' }>;
export type Refused = { readonly termId: string; readonly reasons: readonly string[] };

// A change of 120,000 terms may break a rule in each: an answer names the first ones.
const MAX_NAMED = 100;

/** Carries both sides and their common ancestor, so that a client can merge without asking again. */
export class StaleChangeError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'change.stale';

  constructor(conflicts: readonly Conflict[]) {
    super({ conflicts: conflicts.slice(0, MAX_NAMED), count: conflicts.length });
  }
}

export class ChangeRefusedError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'change.refused';

  constructor(refusals: readonly Refused[], options?: ErrorOptions) {
    super(
      {
        refusals: refusals.slice(0, MAX_NAMED).map(({ termId, reasons }) => ({ termId, reasons })),
        count: refusals.length,
        reason: refusals[0]?.reasons[0],
      },
      options,
    );
  }
}

export class AlreadyUndoneError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'change.already-undone';
}

/** Something later touched the same terms: the caller decides to leave those, or to take them back all the same. */
export class UndoConflictError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'change.undo-conflict';

  constructor(conflicts: readonly { termId: string; version: number; presentVersion: number }[], count: number) {
    super({ conflicts: conflicts.slice(0, MAX_NAMED), count });
  }
}
