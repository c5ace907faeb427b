import type { ListName } from './sheet/sheet-form.js';

/** Where a field of the sheet stands in the page: to be led to, and to have the focus. */
export function fieldId(list: ListName, id: string, field: string): string {
  return `${list}-${id}-${field}`;
}

/** Of a section: `#relations` in the address leads there. */
export const SECTIONS = [
  'labels',
  'definitions',
  'notes',
  'relations',
  'matches',
  'sources',
  'questions',
  'disambiguations',
  'facts',
  'kept',
] as const;
export type SectionName = (typeof SECTIONS)[number];
