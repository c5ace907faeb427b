import type { RelationView } from '@lexikon/contracts/relations';
import type { SheetView } from '@lexikon/contracts/sheets';
import type { TermView } from '@lexikon/contracts/terms';

/** The lists of a sheet, and the relations beside them: each an item with an id. */
export interface SheetItems {
  readonly labels: SheetView['labels'][number];
  readonly definitions: SheetView['definitions'][number];
  readonly notes: SheetView['notes'][number];
  readonly notations: SheetView['notations'][number];
  readonly sources: SheetView['sources'][number];
  readonly matches: SheetView['matches'][number];
  readonly questions: SheetView['questions'][number];
  readonly disambiguations: SheetView['disambiguations'][number];
  readonly relations: RelationView;
}
export type ListName = keyof SheetItems;
export type AnyItem = SheetItems[ListName];

/** All that the editor holds of a term. While it is being written, a text may be empty: then the item is not there. */
export type SheetForm = { readonly [List in ListName]: readonly SheetItems[List][] } & {
  readonly level: TermView['level'];
  readonly top: boolean;
  readonly domainIds: readonly string[];
  readonly successors: TermView['successors'];
  /** Can be taken out, never rewritten. */
  readonly kept: readonly string[];
};

export const LISTS = [
  'labels',
  'definitions',
  'notes',
  'relations',
  'matches',
  'sources',
  'questions',
  'disambiguations',
  'notations',
] as const satisfies readonly ListName[];

/** The lists that PATCH replaces whole: relations have edits of their own. */
export const SHEET_LISTS = LISTS.filter((list) => list !== 'relations');
export type SheetListName = Exclude<ListName, 'relations'>;

export function formOf(term: TermView, relations: readonly RelationView[]): SheetForm {
  const { labels, definitions, notes, notations, sources, matches, questions, disambiguations } = term;
  const { level, top, domainIds, successors, kept } = term;
  const lists = { labels, definitions, notes, notations, sources, matches, questions, disambiguations, relations };
  return { ...lists, level, top, domainIds, successors, kept };
}

/** Names the field that an item cannot do without. */
export const MAIN_FIELD = {
  labels: 'text',
  definitions: 'text',
  notes: 'text',
  notations: 'value',
  sources: 'text',
  matches: 'iri',
  questions: 'text',
  disambiguations: 'text',
  relations: 'type',
} as const satisfies { readonly [List in ListName]: keyof SheetItems[List] };

export function mainText(list: ListName, item: AnyItem): string {
  return String(Reflect.get(item, MAIN_FIELD[list]));
}

/** What an item says besides its text, and that would be lost with it: an address, a school. */
const ASIDES = ['url', 'context', 'datatype'] as const;

function isEmpty(list: ListName, item: AnyItem): boolean {
  return (
    mainText(list, item).trim() === '' &&
    ASIDES.every((field) => !((Reflect.get(item, field) as string | null | undefined) ?? '').trim())
  );
}

/** What would be saved: texts without the spaces around them, and nothing for what was left or made empty. */
export function tidied(form: SheetForm): SheetForm {
  const lists = LISTS.map((list) => [list, tidyList(list, form[list])] as const);
  // Every list goes out as the one that came in, of the same items.
  return { ...form, ...(Object.fromEntries(lists) as Pick<SheetForm, ListName>) };
}

function tidyList(list: ListName, items: readonly AnyItem[]): readonly AnyItem[] {
  const tidy = items.flatMap((item) => (isEmpty(list, item) ? [] : [tidyItem(item)]));
  return tidy.length === items.length && tidy.every((item, index) => item === items[index]) ? items : tidy;
}

const FREE_TEXTS = ['text', 'value', 'iri', 'url', 'context', 'datatype', 'note', 'period', 'evidence'] as const;

function tidyItem(item: AnyItem): AnyItem {
  const trimmed = FREE_TEXTS.flatMap((field) => {
    const text: unknown = Reflect.get(item, field);
    if (typeof text !== 'string') return [];
    const tidy = text.trim();
    const isMain = field === 'text' || field === 'value' || field === 'iri';
    const value = tidy === '' && !isMain ? null : tidy;
    return value === text ? [] : [[field, value] as const];
  });
  return trimmed.length === 0 ? item : { ...item, ...Object.fromEntries(trimmed) };
}

/** Ids of items that the server does not know yet. */
export const isNew = (id: string): boolean => id.startsWith(NEW);
const NEW = 'new:';

export const newId = (): string => `${NEW}${crypto.randomUUID()}`;

/** Of a blank that stands on the page before it is an item: the same for as long as the page stands. */
export const blankId = (...place: readonly string[]): string => `${NEW}${place.join(':')}`;
