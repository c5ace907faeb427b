import { DomainError } from '@lexikon/kernel/domain-error';
import type { ImportState } from './import.js';

/** Someone asked to stop. Nothing of the content has changed. */
export class ImportCancelledError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'import.cancelled';
}

/** The lexicon is not any more what the preview was compared with: what has moved is shown again, never applied unseen. */
export class PresentMovedError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'import.present-moved';

  constructor(
    readonly iris: readonly string[],
    options?: ErrorOptions,
  ) {
    super({ count: iris.length, iris: iris.slice(0, 20) }, options);
  }
}

/** Only what is staged and waits can be decided, applied or discarded; only what runs can be cancelled. */
export class ImportStateError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'import.wrong-state';

  constructor(state: ImportState) {
    super({ state });
  }
}

/** What the source dropped is removed or stays; of anything else the file's side is taken, or ours. */
export class ImportDecisionError extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'import.decision-unfit';

  constructor(seqs: readonly number[]) {
    super({ count: seqs.length, seqs: seqs.slice(0, 100) });
  }
}

/** Terms come in as validated by who may validate them. */
export class ImportNeedsReviewerError extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'import.needs-reviewer';
}

/** Nobody validates their own work here, and an import is somebody's. */
export class ImportNeedsOtherEyesError extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'import.needs-other-eyes';
}
