import { type RelationView, RelationViewSchema } from '@lexikon/contracts/relations';
import { SheetViewSchema } from '@lexikon/contracts/sheets';
import { type TermView, TermViewSchema } from '@lexikon/contracts/terms';
import { z } from 'zod';
import { type Merged, mergeForms, type Sides } from './sheet/merge-forms.js';
import { formOf, type SheetForm } from './sheet/sheet-form.js';

/** A version of a term with its relations, as it was read. */
export interface ReadTerm {
  readonly term: TermView;
  readonly relations: readonly RelationView[];
}

const ID = { id: z.string() };
const { labels, definitions, notes, notations, sources, matches, questions, disambiguations, top, kept } =
  SheetViewSchema.shape;
const ANY_ID = {
  labels: z.array(labels.element.extend(ID)),
  definitions: z.array(definitions.element.extend(ID)),
  notes: z.array(notes.element.extend(ID)),
  notations: z.array(notations.element.extend(ID)),
  sources: z.array(sources.element.extend(ID)),
  matches: z.array(matches.element.extend(ID)),
  questions: z.array(questions.element.extend(ID)),
  disambiguations: z.array(disambiguations.element.extend(ID)),
  relations: z.array(RelationViewSchema.extend(ID)),
};
const { level, domainIds, successors } = TermViewSchema.shape;

/** What the draft of a sheet keeps: what it started from too, so that it can be merged whenever it is opened again. */
export const SheetDraftSchema = z.object({
  term: TermViewSchema,
  relations: z.array(RelationViewSchema),
  form: z.object({ ...ANY_ID, top, kept, level, domainIds, successors }),
  reason: z.string(),
});
export type SheetDraft = z.infer<typeof SheetDraftSchema>;

export interface OpenedSheet {
  /** What the form stands on: edits are sent from its version. */
  readonly base: ReadTerm;
  readonly form: SheetForm;
  readonly reason: string;
  /** Someone saved since the draft was begun: what both sides did, to decide what clashes. */
  readonly conflict: Conflict | null;
}

export interface Conflict extends Sides, Pick<Merged, 'clashes'> {
  /** The version that this side began from, and where its status stood. */
  readonly from: number;
  readonly fromStatus: TermView['status'];
}

/** The form of a term: as it was read, or as a draft has it, laid upon what was saved meanwhile. */
export function openSheet(read: ReadTerm, draft: SheetDraft | null): OpenedSheet {
  if (!draft) return { base: read, form: formOf(read.term, read.relations), reason: '', conflict: null };
  return { ...rebase(draft, draft.form, read), reason: draft.reason };
}

/** Lays what was written upon what stands there now. No conflict where nobody touched the term meanwhile. */
export function rebase(from: ReadTerm, form: SheetForm, read: ReadTerm): Omit<OpenedSheet, 'reason'> {
  const sides = { base: formOf(from.term, from.relations), mine: form, theirs: formOf(read.term, read.relations) };
  const { form: merged, clashes } = mergeForms(sides);
  const isBehind = from.term.version !== read.term.version || read.term.removedAt !== null;
  // A relation may clash where it starts at another term.
  const { version, status } = from.term;
  const conflict = isBehind || clashes.length > 0 ? { ...sides, clashes, from: version, fromStatus: status } : null;
  return { base: read, form: merged, conflict };
}
