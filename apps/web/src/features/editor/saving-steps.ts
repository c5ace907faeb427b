import type { Status } from '@lexikon/contracts/sheets';

interface Standing {
  readonly status: Status;
  readonly mayReview: boolean;
  /** The lexicon demands that another than the author validates. */
  readonly fourEyes: boolean;
}

/** A way to save, and where it leaves the status. Words stand under `edit.save.`. */
export interface SavingStep {
  readonly word: 'save' | 'propose' | 'review' | 'validate';
  /** Sent; absent where saving alone leaves it there. */
  readonly status?: Status;
}

/** What can be done at the end of an edit, the usual first. The server decides the same, and has the last word. */
export function savingSteps({ status, mayReview, fourEyes }: Standing): readonly [SavingStep, ...SavingStep[]] {
  const mayAgree = mayReview && !fourEyes;
  switch (status) {
    case 'draft':
      return [{ word: 'propose', status: 'proposed' }, { word: 'save' }];
    case 'proposed':
      return [{ word: 'save' }, { word: 'review', status: 'in_review' }];
    case 'in_review':
      return mayAgree ? [{ word: 'validate', status: 'validated' }, { word: 'save' }] : [{ word: 'save' }];
    case 'validated':
      // What was agreed and is changed by someone who may not agree alone is proposed again.
      return mayAgree ? [{ word: 'save' }] : [{ word: 'propose' }];
    case 'deprecated':
      return [{ word: 'save' }];
  }
}

/** Where the status stands after the step. */
export function statusAfter(step: SavingStep, { status, mayReview, fourEyes }: Standing): Status {
  if (step.status !== undefined) return step.status;
  return status === 'validated' && (!mayReview || fourEyes) ? 'proposed' : status;
}
