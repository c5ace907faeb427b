import type { FieldDiffView, RevisionView } from '@lexikon/contracts/changes';

const LISTS = [
  'labels',
  'definitions',
  'notes',
  'disambiguations',
  'questions',
  'notations',
  'sources',
  'matches',
] as const;
export type UnchangedPart = (typeof LISTS)[number] | 'relations' | 'kept';

export interface UnchangedItems {
  readonly part: UnchangedPart;
  readonly items: readonly unknown[];
}

/** What a revision has that is none of the differences, part by part. */
export function unchangedItems({ content }: RevisionView, diff: readonly FieldDiffView[]): UnchangedItems[] {
  const touched = new Set(
    diff.flatMap(({ after }) => {
      if (typeof after === 'string') return [after];
      return after !== null && typeof after === 'object' && 'id' in after ? [after.id] : [];
    }),
  );
  const same = <Item extends { id: string }>(items: readonly Item[]) => items.filter(({ id }) => !touched.has(id));
  const parts: UnchangedItems[] = [
    ...LISTS.map((part) => ({ part, items: same<{ id: string }>(content.sheet[part]) })),
    { part: 'relations', items: same(content.relations) },
    { part: 'kept', items: content.sheet.kept.filter((statement) => !touched.has(statement)) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}
