import { isDeepStrictEqual } from 'node:util';
import type { TermStatus } from '@lexikon/terms/status';
import { EMPTY_SHEET, type Level, type Relation, type Sheet, type TermContent } from '@lexikon/terms/term';
import { type FieldClash, mergeSheets, mergeStatements } from './sheet-comparison.js';
import { type ItemRules, type Merged, mergeSet, mergeValue, type Sides } from './three-way.js';

/** What a source says of a term, in our ids. Those of the items of its sheet and of its relations are empty. */
export interface SourceTerm {
  /** Only whether it is deprecated is compared. */
  readonly status: TermStatus;
  /** Null says nothing. */
  readonly level: Level | null;
  readonly domainIds: readonly string[];
  readonly successorIds: readonly string[];
  readonly sheet: Sheet;
  readonly relations: readonly Relation[];
}

export interface ComparedTerm {
  readonly file: SourceTerm;
  readonly present: TermContent;
  /** What the source said when it was last imported; null where it has said nothing so far. */
  readonly ancestor: SourceTerm | null;
  /** Relations of symmetric types that are stored with the term at their other end, turned around. */
  readonly twins: readonly Pick<Relation, 'type' | 'toId'>[];
}

export interface Comparison {
  /** What applying leaves, with our side of each clash. */
  readonly kept: TermContent;
  /** The same with the file's side of each clash. */
  readonly theirs: TermContent;
  readonly clashes: readonly FieldClash[];
  /** The relations of the file that were there before. */
  readonly relationsUnchanged: number;
}

const RELATIONS: ItemRules<Relation> = {
  keyOf: ({ type, toId }) => `${type} ${toId}`,
  attributes: ['strength', 'confidence', 'note', 'period', 'evidence'],
};

/**
 * Three ways, field by field: what only the file changed is taken, what only people changed is kept, what both
 * changed differently clashes. Without an ancestor the file adds, and takes nothing away.
 */
export function compareTerm({ file, present, ancestor, twins }: ComparedTerm, newId: () => string): Comparison {
  const before = ancestor ?? undefined;
  const sheet = mergeSheets({ before: before?.sheet, ours: present.sheet, file: file.sheet }, newId);
  const relations = mergeRelations({ before: before?.relations, ours: present.relations, file: file.relations }, twins);
  const level =
    file.level === null
      ? agreed(present.level)
      : mergeValue({ before: before?.level, ours: present.level, file: file.level });
  const status = isNewlyDeprecated(file, before) ? 'deprecated' : present.status;
  const domainIds = mergeIds({ before: before?.domainIds, ours: present.domainIds, file: file.domainIds });
  const successorIds =
    status === 'deprecated'
      ? mergeIds({ before: before?.successorIds, ours: present.successorIds, file: file.successorIds })
      : present.successorIds;
  const contentOf = (side: 'kept' | 'theirs'): TermContent => ({
    ...present,
    status,
    level: level[side],
    domainIds,
    successorIds,
    sheet: sheet[side],
    relations: underIds(relations[side], newId),
  });
  const there = new Set([...present.relations, ...twins].map(({ type, toId }) => `${type} ${toId}`));
  return {
    kept: contentOf('kept'),
    theirs: contentOf('theirs'),
    clashes: [
      ...sheet.clashes,
      ...level.clashes.map((clash) => ({ path: 'level', ...clash })),
      ...relations.clashes.map((clash) => ({ path: 'relations', ...clash })),
    ],
    relationsUnchanged: file.relations.filter(({ type, toId }) => there.has(`${type} ${toId}`)).length,
  };
}

/** A term that only the file has. */
export function newContent(file: SourceTerm, status: TermStatus, newId: () => string): TermContent {
  const present: TermContent = {
    status,
    level: null,
    domainIds: [],
    successorIds: [],
    removed: false,
    sheet: EMPTY_SHEET,
    relations: [],
  };
  return compareTerm({ file, present, ancestor: null, twins: [] }, newId).kept;
}

/**
 * Whether a revision that holds `content` would do as the ancestor of this source's next import: it says all that the
 * file says, and nothing else.
 */
export function saysTheSame(file: SourceTerm, content: TermContent): boolean {
  return isDeepStrictEqual(essenceOf(file), essenceOf(content));
}

function essenceOf({ status, level, domainIds, successorIds, sheet, relations }: SourceTerm | TermContent) {
  const { top, kept, ...lists } = sheet;
  return {
    level,
    isDeprecated: status === 'deprecated',
    domainIds: [...domainIds].sort(),
    successorIds: [...successorIds].sort(),
    top,
    kept: [...kept].sort(),
    lists: Object.entries(lists)
      .map(([key, items]) => [key, withoutIds(items)] as const)
      .sort(),
    relations: withoutIds(relations),
  };
}

/** Keys sorted: a sheet that comes from the database has lost the order in which they were written. */
function withoutIds(items: readonly object[]): readonly string[] {
  return items.map((item) => JSON.stringify(Object.entries({ ...item, id: '' }).sort())).sort();
}

function agreed<T>(value: T): Merged<T> {
  return { kept: value, theirs: value, clashes: [] };
}

function isNewlyDeprecated(file: SourceTerm, before: SourceTerm | undefined): boolean {
  return file.status === 'deprecated' && before?.status !== 'deprecated';
}

function mergeIds(sides: Sides<readonly string[]>): readonly string[] {
  return [...mergeStatements(sides).kept].sort();
}

function mergeRelations(sides: Sides<readonly Relation[]>, twins: ComparedTerm['twins']): Merged<readonly Relation[]> {
  const there = new Set(twins.map(({ type, toId }) => `${type} ${toId}`));
  const isTwin = (relation: Relation) => there.has(RELATIONS.keyOf(relation));
  return mergeSet({ ...sides, file: sides.file.filter((relation) => !isTwin(relation)) }, RELATIONS);
}

function underIds(relations: readonly Relation[], newId: () => string): readonly Relation[] {
  return relations
    .map((relation) => (relation.id === '' ? { ...relation, id: newId() } : relation))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
