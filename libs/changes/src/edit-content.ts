import { isDeepStrictEqual } from 'node:util';
import { EMPTY_SHEET, type Relation, type TermContent } from '@lexikon/terms/term';
import type { Edit } from './change.js';

export const NEW_TERM: TermContent = {
  status: 'draft',
  level: null,
  domainIds: [],
  successorIds: [],
  removed: false,
  sheet: EMPTY_SHEET,
  relations: [],
};

/** What an edit makes of a content, whether it may or not: `plan.ts` asks that. */
export function editContent(content: TermContent, edit: Edit): TermContent {
  switch (edit.kind) {
    case 'create':
      return {
        ...content,
        sheet: edit.sheet,
        status: edit.status ?? 'draft',
        level: edit.level ?? null,
        domainIds: sortedSet(edit.domainIds ?? []),
        successorIds: sortedSet(edit.successorIds ?? []),
      };
    case 'update':
      return {
        ...content,
        sheet: { ...content.sheet, ...edit.patch.sheet },
        level: edit.patch.level === undefined ? content.level : edit.patch.level,
        domainIds: edit.patch.domainIds ? sortedSet(edit.patch.domainIds) : content.domainIds,
      };
    case 'move':
      return {
        ...content,
        status: edit.status,
        successorIds: edit.status === 'deprecated' ? content.successorIds : [],
      };
    case 'deprecate':
      return { ...content, status: 'deprecated', successorIds: sortedSet(edit.successorIds) };
    case 'remove':
      return { ...content, removed: true };
    case 'restore':
      return { ...content, removed: false };
    case 'replace':
      return edit.content;
    default:
      return { ...content, relations: editRelations(content.relations, edit) };
  }
}

/** Alike but for the steps of the status, which are no edit of the content: four eyes ask who wrote the words. */
export function sameWords(a: TermContent, b: TermContent): boolean {
  const wordsOf = ({ sheet, level, domainIds, relations }: TermContent) => [sheet, level, domainIds, relations];
  return isDeepStrictEqual(wordsOf(a), wordsOf(b));
}

type RelationEdit = Extract<Edit, { kind: 'relate' | 'alter-relation' | 'unrelate' }>;

function editRelations(relations: readonly Relation[], edit: RelationEdit): readonly Relation[] {
  if (edit.kind === 'relate') return [...relations, edit.relation].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (edit.kind === 'unrelate') return relations.filter(({ id }) => id !== edit.relationId);
  return relations.map((relation) => (relation.id === edit.relationId ? { ...relation, ...edit.patch } : relation));
}

function sortedSet(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
