import type { SheetItems } from './sheet-form.js';

type NewItems = { readonly [List in keyof SheetItems]: Omit<SheetItems[List], 'id'> };

/** An item of each list as it is before anything is said of it. */
export const EMPTY_ITEM = {
  labels: { language: null, text: '', kind: 'alternative', form: null, standing: null, node: null },
  definitions: { language: null, text: '', kind: 'short', context: null, node: null },
  notes: { kind: 'plain', language: null, text: '', node: null },
  notations: { value: '', datatype: null },
  sources: { text: '', url: null },
  matches: { kind: 'exact', iri: '' },
  questions: { language: null, text: '' },
  disambiguations: { language: null, text: '' },
} as const satisfies Omit<NewItems, 'relations'>;
