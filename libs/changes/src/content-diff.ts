import canonicalize from 'canonicalize';
import type { Sheet, TermContent } from '@lexikon/terms/term';

/** One part of a term that differs. */
export interface FieldDiff {
  /**
   * The list or field: `labels`, `status`, `relations` …; `labels.order` where the same items stand in another order.
   */
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

type Item = object & { readonly id: string };

const SHEET_LISTS = [
  'labels',
  'definitions',
  'notes',
  'notations',
  'sources',
  'matches',
  'questions',
  'disambiguations',
] as const satisfies readonly (keyof Sheet)[];

/**
 * What lies between two contents of a term, in the order in which a term is read. Without the first one, the term was
 * created: everything it has is added.
 */
export function diffContents(before: TermContent | null, after: TermContent): readonly FieldDiff[] {
  const list = (key: (typeof SHEET_LISTS)[number]) => diffItems(key, before?.sheet[key] ?? [], after.sheet[key]);
  return [
    ...diffValue('status', before?.status ?? null, after.status),
    ...diffValue('removed', before?.removed ?? false, after.removed),
    ...SHEET_LISTS.flatMap(list),
    ...diffValue('level', before?.level ?? null, after.level),
    ...diffSet('domainIds', before?.domainIds ?? [], after.domainIds),
    ...diffSet('successorIds', before?.successorIds ?? [], after.successorIds),
    ...diffItems('relations', before?.relations ?? [], after.relations).filter(({ path }) => path === 'relations'),
    ...diffValue('top', before?.sheet.top ?? false, after.sheet.top),
    ...diffSet('kept', before?.sheet.kept ?? [], after.sheet.kept),
  ];
}

function diffValue(path: string, before: unknown, after: unknown): readonly FieldDiff[] {
  if (before === after) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ path, kind, before, after }];
}

function diffSet(path: string, before: readonly string[], after: readonly string[]): readonly FieldDiff[] {
  const [had, has] = [new Set(before), new Set(after)];
  return [
    ...[...had.difference(has)].map((value): FieldDiff => ({ path, kind: 'removed', before: value, after: null })),
    ...[...has.difference(had)].map((value): FieldDiff => ({ path, kind: 'added', before: null, after: value })),
  ];
}

/** Items are the same by id, else by content: an item that was taken out and written again is no difference. */
function diffItems(path: string, before: readonly Item[], after: readonly Item[]): readonly FieldDiff[] {
  const pairs = pairItems(before, after);
  const paired = new Set(pairs.values());
  const changed = after.flatMap((item): FieldDiff[] => {
    const old = pairs.get(item);
    if (!old) return [{ path, kind: 'added', before: null, after: item }];
    return contentOf(old) === contentOf(item) ? [] : [{ path, kind: 'changed', before: old, after: item }];
  });
  const removed = before
    .filter((item) => !paired.has(item))
    .map((item): FieldDiff => ({ path, kind: 'removed', before: item, after: null }));
  return [...removed, ...changed, ...diffOrder(path, before, [...pairs.values()])];
}

/** Each item of the second list with the one of the first that it was. */
function pairItems(before: readonly Item[], after: readonly Item[]): ReadonlyMap<Item, Item> {
  const byId = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  // A list of a thousand items must not be compared each with each.
  const left = Map.groupBy(
    before.filter(({ id }) => !ids.has(id)),
    contentOf,
  );
  return new Map(
    after.flatMap((item): [Item, Item][] => {
      const old = byId.get(item.id) ?? left.get(contentOf(item))?.shift();
      return old ? [[item, old]] : [];
    }),
  );
}

/** @param kept what both lists have, in the order of the second. */
function diffOrder(path: string, before: readonly Item[], kept: readonly Item[]): readonly FieldDiff[] {
  const isKept = new Set(kept);
  const old = before.filter((item) => isKept.has(item));
  if (old.every((item, i) => item === kept[i])) return [];
  return [{ path: `${path}.order`, kind: 'changed', before: old.map(({ id }) => id), after: kept.map(({ id }) => id) }];
}

/** What an item says, whatever its id. */
function contentOf({ id: _, ...content }: Item): string | undefined {
  return canonicalize(content);
}
