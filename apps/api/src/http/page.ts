import { encodeCursor } from './cursor.js';

/**
 * The page that is answered, of what was found when one more than asked was looked for: that one tells whether there
 * is a next page, without counting.
 */
export function pageOf<Item, View>(
  found: readonly Item[],
  limit: number,
  { present, placeOf }: { present: (item: Item) => View; placeOf: (item: Item) => unknown },
): { items: View[]; nextCursor: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(present),
    nextCursor: found.length > limit && last !== undefined ? encodeCursor(placeOf(last)) : null,
  };
}
