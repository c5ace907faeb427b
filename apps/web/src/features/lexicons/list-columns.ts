/** What a table may show beside the status mark and the name, in the order in which it stands. */
export const COLUMNS = [
  'second',
  'definition',
  'domains',
  'level',
  'status',
  'languages',
  'narrower',
  'changed',
] as const;
export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = ['second', 'definition', 'languages', 'narrower'];

/** Of an address: `second,definition`. An empty list is a choice too. */
export function columnsIn(text: string | undefined): readonly Column[] | null {
  if (text === undefined) return null;
  const named = text.split(',');
  return COLUMNS.filter((column) => named.includes(column));
}

export function columnsText(columns: readonly Column[]): string {
  // An address drops an empty value: then no column would mean the usual ones.
  return columns.length === 0 ? 'none' : columns.join(',');
}

export function toggleColumn(columns: readonly Column[], column: Column): readonly Column[] {
  return COLUMNS.filter((each) => (each === column) !== columns.includes(each));
}
