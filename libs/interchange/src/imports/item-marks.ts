/** The parts of a term, as a preview tells them apart. */
export const ITEM_FIELDS = [
  'labels',
  'definitions',
  'notes',
  'relations',
  'matches',
  'sources',
  'notations',
  'status',
  'domains',
  'other',
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** Of a text without a language: BCP 47's tag for what is not determined. */
export const NO_LANGUAGE = 'und';

/**
 * What an item is found and counted by. `validated`: the term that it would touch is; `edited`: people have changed it
 * since an import wrote it last.
 */
export type ItemMark = `field:${ItemField}` | `language:${string}` | 'validated' | 'edited';

const FIELD_OF: Readonly<Record<string, ItemField>> = {
  labels: 'labels',
  definitions: 'definitions',
  notes: 'notes',
  relations: 'relations',
  matches: 'matches',
  sources: 'sources',
  notations: 'notations',
  status: 'status',
  removed: 'status',
  successorIds: 'status',
  domainIds: 'domains',
};

/** One part of a term that differs; in a conflict both sides may be lists. */
interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Of what a file would make of a term. */
export function marksOf(diff: readonly Difference[], { isNew }: { readonly isNew: boolean }): readonly ItemMark[] {
  const marks = new Set<ItemMark>();
  for (const { path, before, after } of diff) {
    const [part = ''] = path.split('.', 1);
    // A new term begins as something: that is no news about it.
    if (isNew && part === 'status') continue;
    marks.add(`field:${FIELD_OF[part] ?? 'other'}`);
    for (const item of [before, after].flat()) {
      const language = languageIn(item);
      if (language !== undefined) marks.add(`language:${language ?? NO_LANGUAGE}`);
    }
  }
  return [...marks];
}

/** Undefined for what has no language at all. */
function languageIn(item: unknown): string | null | undefined {
  if (typeof item !== 'object' || item === null || !('language' in item)) return undefined;
  return typeof item.language === 'string' ? item.language : null;
}
