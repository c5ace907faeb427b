import type { AnyItem } from './sheet-form.js';

/** What a person can say of an item, whichever list it is in. Of a relation the other term stands for itself. */
const FIELDS = [
  'text',
  'value',
  'iri',
  'language',
  'kind',
  'form',
  'standing',
  'context',
  'url',
  'datatype',
  'type',
  'strength',
  'confidence',
  'note',
  'period',
  'evidence',
] as const;
export type ItemField = (typeof FIELDS)[number];
export type FieldValue = string | number | null;

/** Null also where the item has no such field. */
export function valueOf(item: AnyItem, field: ItemField): FieldValue {
  const value: unknown = Reflect.get(item, field);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

export function differingFields(a: AnyItem, b: AnyItem): readonly ItemField[] {
  return a === b ? [] : FIELDS.filter((field) => valueOf(a, field) !== valueOf(b, field));
}

export function languageOf(item: AnyItem): string | null {
  return 'language' in item ? item.language : null;
}
