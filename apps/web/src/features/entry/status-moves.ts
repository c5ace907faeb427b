import type { Status } from '@lexikon/contracts/sheets';

interface Rights {
  readonly edit: boolean;
  readonly review: boolean;
}

/** The step that agreement takes next. Deprecation asks for successors, and has a dialog of its own. */
const NEXT: Readonly<Partial<Record<Status, Status>>> = {
  draft: 'proposed',
  proposed: 'in_review',
  in_review: 'validated',
};

export type StatusMove = Exclude<Status, 'deprecated'>;

/** Where a person may move the status of a term: the next step first, then back to the draft. */
export function statusMoves(status: Status, { edit, review }: Rights): StatusMove[] {
  if (!edit) return [];
  const next = NEXT[status];
  const forward = next !== undefined && next !== 'deprecated' && (next !== 'validated' || review) ? [next] : [];
  // What was agreed, or given up, is taken back by reviewers alone.
  const mayReturn = status !== 'draft' && (review || (status !== 'validated' && status !== 'deprecated'));
  return mayReturn ? [...forward, 'draft'] : forward;
}

/** An agreed term is deprecated by reviewers alone. A deprecated one can be given other successors. */
export function mayDeprecate(status: Status, { edit, review }: Rights): boolean {
  return edit && (status !== 'validated' || review);
}
