import type { TermPage, TermRow } from '@lexikon/contracts/terms';

/** A row of the tree as it is seen: a term at one of its places, or the rest of a level that is not read yet. */
export type TreeRow = TermTreeRow | RestTreeRow;

interface AtPlace {
  /** The ids from the top down: a term with several broader terms stands under each, so it is known by its path. */
  readonly path: string;
  /** From 1. */
  readonly level: number;
}
/** What a row shows of a term. Of one known by its name alone, nobody has asked for the rest. */
export type TreeTerm = Pick<TermRow, 'id' | 'name'> & {
  readonly status: TermRow['status'] | null;
  readonly childCount: number | null;
};
export interface TermTreeRow extends AtPlace {
  readonly kind: 'term';
  readonly term: TreeTerm;
  readonly isOpen: boolean;
  /** Its place among its siblings, from 1, and how many there are; -1 where that is not known. */
  readonly place: number;
  readonly siblings: number;
}
export interface RestTreeRow extends AtPlace {
  readonly kind: 'rest';
  readonly parentPath: string;
  /** How many are not read yet; null where nobody has counted. */
  readonly rest: number | null;
  readonly siblings: number;
}

export const TOP = '';

export interface TreeOf {
  /** The pages of a level that have been read, in order. */
  readonly pagesOf: (parentId: string | null) => readonly TermPage[];
  readonly isOpen: (path: string) => boolean;
  /** The term below this path that leads to the current one: it has a row even where its page has not been read. */
  readonly onWayBelow: (parentPath: string) => Pick<TermRow, 'id' | 'name'> | null;
}

/** The tree as a list from top to bottom: what is closed hides what is below. */
export function treeRows({ pagesOf, isOpen, onWayBelow }: TreeOf): readonly TreeRow[] {
  const level = (parent: TreeTerm | null, parentPath: string, depth: number): TreeRow[] => {
    const pages = pagesOf(parent?.id ?? null);
    const terms: readonly TreeTerm[] = pages.flatMap(({ items }) => items);
    const isWhole = pages.at(-1)?.nextCursor === null;
    const siblings = isWhole ? terms.length : (parent?.childCount ?? -1);
    const further = isWhole ? null : onWayBelow(parentPath);
    const isRead = terms.some(({ id }) => id === further?.id);
    const seen = further && !isRead ? [...terms, { ...further, status: null, childCount: null }] : terms;
    const rows = seen.flatMap((term, index) => {
      const path = pathBelow(parentPath, term.id);
      const isHere = term.childCount !== 0 && isOpen(path);
      const place = index < terms.length ? index + 1 : -1;
      const row = { kind: 'term', term, path, level: depth, isOpen: isHere, place, siblings } as const;
      // A term below itself would never end; the API allows no such cycle, an old answer may.
      const isCycle = parentPath.split('/').includes(term.id);
      return [row, ...(isHere && !isCycle ? level(term, path, depth + 1) : [])];
    });
    if (isWhole) return rows;
    const counted = parent?.childCount ?? null;
    const rest = counted === null ? null : Math.max(1, counted - terms.length);
    return [...rows, { kind: 'rest', path: `${parentPath}/…`, level: depth, parentPath, rest, siblings }];
  };
  return level(null, TOP, 1);
}

export function pathBelow(parentPath: string, id: string): string {
  return parentPath === TOP ? id : `${parentPath}/${id}`;
}

/** What a key means in a tree (WAI-ARIA). Enter is the link's own. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'turn'; readonly paths: readonly string[]; readonly open: boolean };

/** Opening very many levels at once would ask for each. */
const MOST_OPENED = 50;

export function moveInTree(rows: readonly TreeRow[], index: number, key: string): TreeMove | null {
  const row = rows[index];
  if (!row) return null;
  const focusOn = (next: number): TreeMove | null =>
    next >= 0 && next < rows.length && next !== index ? { kind: 'focus', index: next } : null;
  const isParent = row.kind === 'term' && row.term.childCount !== 0;
  const isOpen = row.kind === 'term' && row.isOpen;
  switch (key) {
    case 'ArrowDown':
      return focusOn(index + 1);
    case 'ArrowUp':
      return focusOn(index - 1);
    case 'Home':
      return focusOn(0);
    case 'End':
      return focusOn(rows.length - 1);
    case 'ArrowRight':
      if (isOpen) return focusOn(index + 1);
      return isParent ? { kind: 'turn', paths: [row.path], open: true } : null;
    case 'ArrowLeft':
      if (isOpen) return { kind: 'turn', paths: [row.path], open: false };
      return focusOn(rows.slice(0, index).findLastIndex(({ level }) => level < row.level));
    case '*':
      return { kind: 'turn', paths: siblingsOf(rows, row).slice(0, MOST_OPENED), open: true };
    default:
      return null;
  }
}

function siblingsOf(rows: readonly TreeRow[], { path, level }: TreeRow): readonly string[] {
  const parentPath = path.split('/').slice(0, -1).join('/');
  return rows.flatMap((row) =>
    row.kind === 'term' &&
    row.level === level &&
    row.term.childCount !== 0 &&
    row.path === pathBelow(parentPath, row.term.id)
      ? [row.path]
      : [],
  );
}

/** The next row whose name begins with what was typed, round the end; with one letter it goes on from here. */
export function findTyped(rows: readonly TreeRow[], index: number, typed: string): number | null {
  const wanted = typed.toLocaleLowerCase();
  const from = typed.length > 1 ? index : index + 1;
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + step) % rows.length;
    const row = rows[at];
    if (row?.kind === 'term' && row.term.name.toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return null;
}
