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
import { type ItemMark, marksOf } from './item-marks.js';

/** What staging a term must know beside the term itself. */
export interface StagingContext {
  readonly source: string;
  /** Of new terms that the file does not deprecate. */
  readonly status: 'draft' | 'validated';
  /** What the source dropped goes, where nobody decides otherwise. */
  readonly remove: boolean;
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

type Facts = Pick<StagedItem, 'outcome' | 'baseVersion' | 'edits' | 'theirs' | 'diff' | 'marks'>;

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
    ...markedDiff(unconflicted(diffContents(null, content))),
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
  const facts = comparedFacts(present, comparison, context);
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
  const facts: Facts = { outcome: 'unchanged', baseVersion: null, edits: [], theirs: null, diff: [], marks: [] };
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
  { iri }: IndexedTerm,
  present: PresentSide,
  context: StagingContext,
): StagedItem {
  const { termId, version, content } = present;
  const facts: Facts = {
    outcome: 'dropped',
    baseVersion: version,
    edits: [],
    theirs: [{ kind: 'remove', termId, baseVersion: version }],
    diff: [],
    marks: standingMarks(present),
  };
  const item = itemOf(seq, { termId, iri }, facts, content, context);
  return { ...item, decision: item.decision ?? (context.remove ? 'remove' : null) };
}

function comparedFacts(present: PresentSide, comparison: Comparison, context: StagingContext): Facts {
  // The source that a term came from first remains its source.
  const source = present.source === null || present.source === context.source ? context.source : null;
  const edits = updatingEdits(present, comparison.kept, source);
  const diff = unconflicted(diffContents(present.content, comparison.kept));
  const { version: baseVersion } = present;
  if (comparison.clashes.length === 0) {
    const outcome = edits.length > 0 ? 'changed' : 'unchanged';
    return { outcome, baseVersion, edits, theirs: null, ...markedDiff(diff, present) };
  }
  const clashes = comparison.clashes.map(({ path, ours, file }): ItemDiff => ({
    path,
    kind: 'changed',
    before: ours,
    after: file,
    conflict: true,
  }));
  return {
    outcome: 'conflict',
    baseVersion,
    edits,
    theirs: updatingEdits(present, comparison.theirs, source),
    ...markedDiff([...clashes, ...diff], present),
  };
}

/** Without a present side the term is new. */
function markedDiff(diff: readonly ItemDiff[], present?: PresentSide) {
  return { diff, marks: [...marksOf(diff, { isNew: !present }), ...(present ? standingMarks(present) : [])] };
}

function standingMarks({ version, sourceVersion, content }: PresentSide): readonly ItemMark[] {
  return [
    ...(content.status === 'validated' ? (['validated'] as const) : []),
    ...(sourceVersion !== null && version > sourceVersion ? (['edited'] as const) : []),
  ];
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
