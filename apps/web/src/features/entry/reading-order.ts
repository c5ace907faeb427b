/** The reader's languages first; within one, as they were written. */
export function inReadingOrder<Item extends { language: string | null }>(
  items: readonly Item[],
  languages: readonly string[],
): Item[] {
  const rank = ({ language }: Item) => {
    const place = languages.findIndex((each) => each.toLowerCase() === language?.toLowerCase());
    return place < 0 ? languages.length : place;
  };
  return items.toSorted((a, b) => rank(a) - rank(b));
}
