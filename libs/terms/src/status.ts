export const TERM_STATUSES = ['draft', 'proposed', 'in_review', 'validated', 'deprecated'] as const;
export type TermStatus = (typeof TERM_STATUSES)[number];

export interface StatusMove {
  readonly from: TermStatus;
  readonly to: TermStatus;
  readonly mayReview: boolean;
  /** The one who asks also made the last edit of the content. */
  readonly isOwnWork: boolean;
  /** The lexicon demands that another than the author validates. */
  readonly fourEyes: boolean;
}

export type StatusRefusal = 'status.not-a-step' | 'status.needs-reviewer' | 'status.needs-other-eyes';

/** Each status and where one step leads from it. Deprecation is reached from everywhere by its own edit. */
const STEPS: Readonly<Record<TermStatus, readonly TermStatus[]>> = {
  draft: ['proposed'],
  proposed: ['in_review', 'draft'],
  in_review: ['validated', 'draft'],
  validated: ['deprecated', 'draft'],
  deprecated: ['draft'],
};

/** Null when the move is allowed. Staying where one is always is. */
export function refusalOf({ from, to, mayReview, isOwnWork, fourEyes }: StatusMove): StatusRefusal | null {
  if (from === to) return null;
  if (!STEPS[from].includes(to)) return 'status.not-a-step';
  const touchesAgreement = to === 'validated' || from === 'validated' || from === 'deprecated';
  if (touchesAgreement && !mayReview) return 'status.needs-reviewer';
  if (to === 'validated' && isOwnWork && fourEyes) return 'status.needs-other-eyes';
  return null;
}

/**
 * The status that an edit of the content leaves behind. What was agreed is no longer agreed once it changes, unless
 * the one who changes it may agree by themselves.
 */
export function statusAfterEdit(
  status: TermStatus,
  { mayReview, fourEyes }: Pick<StatusMove, 'mayReview' | 'fourEyes'>,
): TermStatus {
  return status === 'validated' && (!mayReview || fourEyes) ? 'proposed' : status;
}
