import { diffContents } from '@lexikon/changes/content-diff';
import type { Edge } from '@lexikon/changes/hierarchy';
import { displayLabel, type Relation, type TermContent } from '@lexikon/terms/term';
import type { ItemDecision, ItemDiff, StagedItem } from './import.js';
import {
  type Comparison,
  compareTerm,
  newContent,
  saysTheSame,
  type SourceTerm,
} from '../comparing/import-comparison.js';
import type { Finding, ImportedTerm } from '../files/import-document.js';
import { creatingEdits, updatingEdits } from '../comparing/import-edits.js';
import { type LinkTarget, resolveLinks } from '../comparing/import-links.js';
import { fillUnsaid } from '../comparing/unsaid-columns.js';
import type { IndexedTerm, PresentSide } from './import-present.read-model.js';

/** What staging a term must know beside the term itself. */
export interface StagingContext {
  readonly source: string;
  /** Of new terms that the file does not deprecate. */
  readonly status: 'draft' | 'validated';
  readonly defaultLanguage: string;
  readonly targets: ReadonlyMap<string, LinkTarget>;
  readonly domainIds: ReadonlyMap<string, string>;
  /** Of a table: what has no column was not said. Null for a file that speaks of everything. */
  readonly columns: readonly string[] | null;
  /** Of an earlier preview of the same file, by IRI. */
  readonly decisions: ReadonlyMap<string, ItemDecision>;
  /** Terms that changed since that preview. */
  readonly moved: ReadonlySet<string>;
  readonly newId: () => string;
}

export interface StagedTerm {
  readonly item: StagedItem;
  /** What the file says, where it is not what the import leaves. */
  readonly said: SourceTerm | null;
  readonly findings: readonly Finding[];
  readonly relations: {
    readonly gained: readonly Relation[];
    readonly lost: readonly Edge[];
    readonly unchanged: number;
  };
}

type Facts = Pick<StagedItem, 'outcome' | 'baseVersion' | 'edits' | 'theirs' | 'diff'>;

/** A term that the lexicon has never had. */
export function stageNew(seq: number, term: ImportedTerm, context: StagingContext): StagedTerm {
  const { termId } = targetOf(term, context);
  const { source, findings } = resolveLinks(term, context.targets, context.domainIds);
  const status = source.status === 'draft' ? context.status : source.status;
  const content = newContent(source, status, context.newId);
  const facts: Facts = {
    outcome: 'added',
    baseVersion: null,
    edits: creatingEdits(termId, term.iri, context.source, content),
    theirs: null,
    diff: unconflicted(diffContents(null, content)),
  };
  return {
    item: itemOf(seq, { termId, iri: term.iri }, facts, content, context),
    said: null,
    findings,
    relations: { gained: content.relations, lost: [], unchanged: 0 },
  };
}

/** A term that is there, and stays. */
export function stagePresent(
  seq: number,
  term: ImportedTerm,
  present: PresentSide,
  context: StagingContext,
): StagedTerm {
  const { termId } = present;
  const { source, findings } = resolveLinks(term, context.targets, context.domainIds);
  const { columns } = context;
  const file = columns ? fillUnsaid(source, present.content, columns) : source;
  // A table that comes for the first time was made of what is here: what it says otherwise was changed in it.
  const ancestor = present.ancestor ?? (columns ? present.content : null);
  const sides = { file, present: present.content, ancestor, twins: present.twins };
  // Removed with an import that was taken back: it returns with the next.
  const comparison = returning(compareTerm(sides, context.newId));
  const facts = { ...comparedFacts(present, comparison, context), baseVersion: present.version };
  const { relations } = comparison.kept;
  const [had, has] = [new Set(present.content.relations.map(({ id }) => id)), new Set(relations.map(({ id }) => id))];
  const isWritten = facts.edits.length > 0 || facts.theirs !== null;
  return {
    item: itemOf(seq, { termId, iri: term.iri }, facts, comparison.kept, context),
    said: isWritten && !saysTheSame(file, comparison.kept) ? file : null,
    findings,
    relations: {
      gained: relations.filter(({ id }) => !had.has(id)),
      lost: present.content.relations
        .filter(({ id }) => !has.has(id))
        .map((relation) => ({ ...relation, fromId: termId })),
      unchanged: comparison.relationsUnchanged,
    },
  };
}

/** A term that was removed here: a file does not bring it back. */
export function stageRemoved(seq: number, term: ImportedTerm, context: StagingContext): StagedTerm {
  const { termId } = targetOf(term, context);
  const facts: Facts = { outcome: 'unchanged', baseVersion: null, edits: [], theirs: null, diff: [] };
  const message = `The term was removed here and stays removed. Restore it to have it imported again.`;
  return {
    item: itemOf(seq, { termId, iri: term.iri }, facts, term, context),
    said: null,
    findings: [{ kind: 'noticed', code: 'term.removed-here', subject: term.iri, message, line: null }],
    relations: { gained: [], lost: [], unchanged: 0 },
  };
}

/** A term of this source that the file no longer has. */
export function stageDropped(
  seq: number,
  term: IndexedTerm,
  content: TermContent,
  context: StagingContext,
): StagedItem {
  const facts: Facts = {
    outcome: 'dropped',
    baseVersion: term.version,
    edits: [],
    theirs: [{ kind: 'remove', termId: term.termId, baseVersion: term.version }],
    diff: [],
  };
  return itemOf(seq, term, facts, content, context);
}

function comparedFacts(
  present: PresentSide,
  comparison: Comparison,
  context: StagingContext,
): Omit<Facts, 'baseVersion'> {
  // The source that a term came from first remains its source.
  const source = present.source === null || present.source === context.source ? context.source : null;
  const edits = updatingEdits(present, comparison.kept, source);
  const diff = unconflicted(diffContents(present.content, comparison.kept));
  if (comparison.clashes.length === 0)
    return { outcome: edits.length > 0 ? 'changed' : 'unchanged', edits, theirs: null, diff };
  const clashes = comparison.clashes.map(({ path, ours, file }): ItemDiff => ({
    path,
    kind: 'changed',
    before: ours,
    after: file,
    conflict: true,
  }));
  return {
    outcome: 'conflict',
    edits,
    theirs: updatingEdits(present, comparison.theirs, source),
    diff: [...clashes, ...diff],
  };
}

function returning(comparison: Comparison): Comparison {
  const { kept, theirs } = comparison;
  return { ...comparison, kept: { ...kept, removed: false }, theirs: { ...theirs, removed: false } };
}

function unconflicted(diff: ReturnType<typeof diffContents>): readonly ItemDiff[] {
  return diff.map((field) => ({ ...field, conflict: false }));
}

function itemOf(
  seq: number,
  { termId, iri }: { readonly termId: string; readonly iri: string },
  facts: Facts,
  { sheet }: Pick<TermContent, 'sheet'>,
  { defaultLanguage, decisions, moved }: StagingContext,
): StagedItem {
  return {
    seq,
    termId,
    iri,
    name: displayLabel(sheet.labels, defaultLanguage, null)?.text ?? iri,
    ...facts,
    decision: decisions.get(iri) ?? null,
    moved: moved.has(iri),
  };
}

function targetOf({ iri }: ImportedTerm, { targets }: StagingContext): LinkTarget {
  const target = targets.get(iri);
  if (!target) throw new Error(`No term was prepared for <${iri}>`);
  return target;
}
