import { isDeepStrictEqual } from 'node:util';
import { breachesOf, type SheetBreach, type TermContent } from '@lexikon/terms/term';
import { isIri } from '@lexikon/terms/iri';
import { refusalOf, statusAfterEdit, type StatusRefusal, type TermStatus } from '@lexikon/terms/status';
import type { Applied, Edit, Present, PresentTerm, TypeRules } from './change.js';
import { editContent, NEW_TERM, sameWords } from './edit-content.js';
import { RelationRules, type RelationRefusal } from './relation-rules.js';

export type RefusalReason =
  | 'text.not-storable'
  | SheetBreach
  | StatusRefusal
  | RelationRefusal
  | 'iri.invalid'
  | 'term.exists'
  | 'term.not-found'
  | 'domain.not-found'
  | 'successor.not-found'
  | 'successor.itself'
  | 'successor.not-deprecated';

export type Outcome =
  | ({ readonly kind: 'create' } & Applied)
  | ({ readonly kind: 'update' } & Applied)
  | { readonly kind: 'nothing'; readonly termId: string; readonly version: number }
  | { readonly kind: 'refused'; readonly termId: string; readonly reasons: readonly RefusalReason[] }
  | {
      readonly kind: 'conflict';
      readonly termId: string;
      readonly presentVersion: number;
      readonly present: TermContent;
      /** What the edits make of the content they started from; null where that is not kept. */
      readonly proposed: TermContent | null;
      readonly ancestor: TermContent | null;
    };

/** Who plans, and under which rules. */
export interface PlanRules {
  readonly mayReview: boolean;
  readonly fourEyes: boolean;
  /** As `authorKey` writes it. */
  readonly author: string;
  readonly types: readonly TypeRules[];
  /** Terms that this change creates, also in batches that come later: they can be related to. */
  readonly createdIds: ReadonlySet<string>;
}

/** What is planned of one term before the rules that span terms are asked. */
interface Draft {
  readonly termId: string;
  readonly before: PresentTerm | null;
  readonly edits: readonly Edit[];
  readonly start: TermContent;
  readonly edited: TermContent;
}

/**
 * Decides what a change does, term by term, and touches nothing. A rule written here holds for every way in:
 * the editor, the API, an import.
 */
export function planChange(present: Present, edits: readonly Edit[], rules: PlanRules): Outcome[] {
  const terms = new Map(present.terms.map((term) => [term.termId, term]));
  const planned = [...Map.groupBy(edits, ({ termId }) => termId)].map(([termId, ofTerm]) =>
    draftOf(termId, terms.get(termId) ?? null, ofTerm),
  );
  const drafts = planned.filter((draft) => 'edited' in draft);
  const relations = new RelationRules(present, drafts, rules);
  const known = {
    targets: new Set(present.targetIds),
    hiddenTargets: new Set(present.removedTargetIds),
    domains: new Set(present.domainIds),
    createdIds: rules.createdIds,
  };
  return planned.map((draft) => ('edited' in draft ? outcomeOf(draft, relations, known, rules) : draft));
}

function draftOf(termId: string, before: PresentTerm | null, edits: readonly Edit[]): Draft | Outcome {
  const creates = edits.some(({ kind }) => kind === 'create');
  if (creates && before) return { kind: 'refused', termId, reasons: ['term.exists'] };
  if (!creates && !before) return { kind: 'refused', termId, reasons: ['term.not-found'] };
  if (before && edits.some((edit) => edit.kind !== 'create' && edit.baseVersion !== before.version)) {
    return conflictOf(before, edits);
  }
  const returns = edits.some(({ kind }) => kind === 'restore' || kind === 'replace');
  if (before?.content.removed && !returns) return { kind: 'refused', termId, reasons: ['term.not-found'] };
  const start = before?.content ?? NEW_TERM;
  return { termId, before, edits, start, edited: edits.reduce(editContent, start) };
}

interface Known {
  readonly targets: ReadonlySet<string>;
  readonly hiddenTargets: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly createdIds: ReadonlySet<string>;
}

function outcomeOf(draft: Draft, relations: RelationRules, known: Known, rules: PlanRules): Outcome {
  const { termId, before, start, edited } = draft;
  const status = statusOf(draft, rules);
  const reasons: RefusalReason[] = [
    ...(isDeepStrictEqual(start.sheet, edited.sheet) && before ? [] : breachesOf(edited.sheet)),
    ...(isStorable(edited) ? [] : (['text.not-storable'] as const)),
    ...(hasInvalidIri(draft) ? (['iri.invalid'] as const) : []),
    ...('refusal' in status ? [status.refusal] : []),
    ...relations.refusalsOf(draft),
    ...referenceRefusals(draft, known),
  ];
  if (reasons.length > 0) return { kind: 'refused', termId, reasons };
  const content = 'status' in status ? { ...edited, status: status.status } : edited;
  if (before && isDeepStrictEqual(start, content)) return { kind: 'nothing', termId, version: before.version };

  return { kind: before ? 'update' : 'create', ...appliedOf(draft, content) };
}

function appliedOf({ termId, before, edits }: Draft, content: TermContent): Applied {
  const create = edits.find((edit) => edit.kind === 'create');
  return {
    termId,
    version: before ? before.version + 1 : 1,
    before: before?.content ?? null,
    content,
    iri: create?.iri ?? null,
    source:
      edits.map((edit) => ('source' in edit ? edit.source : undefined)).find((source) => source !== undefined) ?? null,
  };
}

/** Where the status goes: asked for by a step, or as the edit of an agreed term leaves it. */
function statusOf(
  { before, edits, start, edited }: Draft,
  rules: PlanRules,
): { status: TermStatus } | { refusal: StatusRefusal } {
  const { mayReview, fourEyes, author } = rules;
  const mayAgree = mayReview && !fourEyes;
  const create = edits.find((edit) => edit.kind === 'create');
  if (create) {
    return edited.status === 'validated' && !mayAgree
      ? { refusal: 'status.needs-reviewer' }
      : { status: edited.status };
  }
  if (edits.some(({ kind }) => kind === 'replace')) return statusAfterReplace(start, edited, rules);
  const move = edits.findLast((edit) => edit.kind === 'move');
  // A step to where the term stands is none: it does not keep agreed what is edited in the same change.
  if (move && move.status !== start.status) {
    const isOwnWork = before?.editedBy === author || !sameWords(start, edited);
    const refusal = refusalOf({ from: start.status, to: move.status, mayReview, isOwnWork, fourEyes });
    return refusal ? { refusal } : { status: move.status };
  }
  if (edits.some(({ kind }) => kind === 'deprecate')) {
    const touchesAgreement = start.status === 'validated' && !mayReview;
    return touchesAgreement ? { refusal: 'status.needs-reviewer' } : { status: 'deprecated' };
  }
  const isEdited = !isDeepStrictEqual(start, edited);
  return { status: isEdited ? statusAfterEdit(start.status, rules) : start.status };
}

/** A return to an older content brings its status back, but agreement only by someone who may agree. */
function statusAfterReplace(
  start: TermContent,
  edited: TermContent,
  { mayReview, fourEyes }: PlanRules,
): { status: TermStatus } | { refusal: StatusRefusal } {
  if (isDeepStrictEqual(start, edited)) return { status: start.status };
  const leavesDeprecation = start.status === 'deprecated' && edited.status !== 'deprecated';
  if (leavesDeprecation && !mayReview) return { refusal: 'status.needs-reviewer' };
  if (edited.status === 'validated') return { status: mayReview && !fourEyes ? 'validated' : 'proposed' };
  return { status: edited.status };
}

/** Domains and successors that are new must be there. */
function referenceRefusals(
  { termId, start, edited, edits }: Draft,
  { targets, hiddenTargets, domains, createdIds }: Known,
): RefusalReason[] {
  // A return to an older content may name what is removed since: that is shown as removed, and may return too.
  const isReplaced = edits.some(({ kind }) => kind === 'replace');
  const isThere = (id: string) => targets.has(id) || createdIds.has(id) || (isReplaced && hiddenTargets.has(id));
  const newDomains = edited.domainIds.filter((id) => !start.domainIds.includes(id));
  const newSuccessors = edited.successorIds.filter((id) => !start.successorIds.includes(id));
  return [
    ...(newDomains.some((id) => !domains.has(id)) ? (['domain.not-found'] as const) : []),
    ...(edited.successorIds.includes(termId) ? (['successor.itself'] as const) : []),
    ...(newSuccessors.every(isThere) ? [] : (['successor.not-found'] as const)),
    ...(newSuccessors.length > 0 && edited.status !== 'deprecated' ? (['successor.not-deprecated'] as const) : []),
  ];
}

function conflictOf({ termId, version, content, ancestor }: PresentTerm, edits: readonly Edit[]): Outcome {
  const proposed = ancestor && edits.reduce(editContent, ancestor);
  return { kind: 'conflict', termId, presentVersion: version, present: content, proposed, ancestor };
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair in a text. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}

/** What is none could not be stated in an export. What stands already is not asked again. */
function hasInvalidIri({ edits, start, edited }: Draft): boolean {
  const known = new Set(start.sheet.matches.map(({ iri }) => iri));
  const added = edited.sheet.matches.map(({ iri }) => iri).filter((iri) => !known.has(iri));
  const own = edits.flatMap((edit) => (edit.kind === 'create' && edit.iri !== undefined ? [edit.iri] : []));
  return ![...added, ...own].every(isIri);
}
