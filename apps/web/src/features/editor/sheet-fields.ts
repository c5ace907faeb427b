import type { SheetView } from '@lexikon/contracts/sheets';
import type { TermView, UpdateTermBody } from '@lexikon/contracts/terms';
import { isIn } from '../../lib/content/sheet-languages.js';

type Sheet = Pick<SheetView, 'labels' | 'definitions' | 'notes'>;
type PartName = keyof Sheet;

interface FieldOf<Part extends PartName> {
  readonly part: Part;
  readonly kind: Sheet[Part][number]['kind'];
  /** The same field on both sides of a merge: its slot where there is one of its kind, else the item's id. */
  readonly key: string;
  /** Of the item in the sheet; null while there is none. */
  readonly itemId: string | null;
  readonly language: string | null;
  /** The school of a contextual definition. */
  readonly context: string | null;
  /** Empty where the item is not there. */
  readonly text: string;
}

/** One text of a sheet, as the editor shows it. */
export type SheetField = FieldOf<'labels'> | FieldOf<'definitions'> | FieldOf<'notes'>;

/** Everything in the working languages, and a blank where a name or a definition is missing. */
export function sheetFields(sheet: Sheet, languages: readonly string[]): SheetField[] {
  const isShown = (item: { language: string | null }) => languages.some((language) => isIn(item, language));
  const present: SheetField[] = [
    ...sheet.labels.filter(isShown).map(({ kind, ...item }) => ({ part: 'labels' as const, kind, ...placeOf(item) })),
    ...sheet.definitions
      .filter(isShown)
      .map(({ kind, ...item }) => ({ part: 'definitions' as const, kind, ...placeOf(item), context: item.context })),
    ...sheet.notes.filter(isShown).map(({ kind, ...item }) => ({ part: 'notes' as const, kind, ...placeOf(item) })),
  ];
  return withSlots([...present, ...languages.flatMap((language) => blanksIn(language, present))]);
}

function placeOf({ id, language, text }: { id: string; language: string | null; text: string }) {
  return { key: id, itemId: id, language, context: null, text };
}

export function blankField(
  slot:
    | Pick<FieldOf<'labels'>, 'part' | 'kind'>
    | Pick<FieldOf<'definitions'>, 'part' | 'kind'>
    | Pick<FieldOf<'notes'>, 'part' | 'kind'>,
  language: string | null,
  key: string,
): SheetField {
  return { ...slot, key, itemId: null, language, context: null, text: '' };
}

const SLOTS = [
  { part: 'labels', kind: 'preferred' },
  { part: 'definitions', kind: 'short' },
  { part: 'definitions', kind: 'long' },
] as const;

function blanksIn(language: string, present: readonly SheetField[]): SheetField[] {
  return SLOTS.filter(
    ({ part, kind }) => !present.some((field) => field.part === part && field.kind === kind && isIn(field, language)),
  ).map((slot) => blankField(slot, language, ''));
}

/** The first of a kind that a language has one of is known by its slot: two people may both fill the same blank. */
function withSlots(fields: readonly SheetField[]): SheetField[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const slot = `${field.part}:${field.kind}:${field.language?.toLowerCase() ?? ''}`;
    const isSlot = SLOTS.some(({ part, kind }) => part === field.part && kind === field.kind);
    if (!isSlot || taken.has(slot)) return field;
    taken.add(slot);
    return { ...field, key: slot };
  });
}

/** What differs between the sheet and what the editor holds: lists that changed, whole; the rest left out. */
export function patchOf(term: Sheet, fields: readonly SheetField[]): Pick<UpdateTermBody, PartName> {
  const labels = editedList(term.labels, of(fields, 'labels'), ({ kind, language, text }) => ({
    kind,
    language,
    text,
  }));
  const definitions = editedList(term.definitions, of(fields, 'definitions'), ({ kind, language, text, context }) => ({
    kind,
    language,
    text,
    context,
  }));
  const notes = editedList(term.notes, of(fields, 'notes'), ({ kind, language, text }) => ({ kind, language, text }));
  return { ...(labels && { labels }), ...(definitions && { definitions }), ...(notes && { notes }) };
}

function of<Part extends PartName>(fields: readonly SheetField[], part: Part): FieldOf<Part>[] {
  return fields.filter((field): field is SheetField & FieldOf<Part> => field.part === part);
}

/** Null where nothing differs. What the editor does not show stays as it is, in its place. */
function editedList<Item extends { id: string; kind: string; text: string }, New>(
  present: readonly Item[],
  fields: readonly (FieldOf<PartName> & { readonly kind: Item['kind'] })[],
  toNew: (field: (typeof fields)[number]) => New,
): (Item | New)[] | null {
  const edited = new Map(fields.flatMap((field) => (field.itemId === null ? [] : [[field.itemId, field] as const])));
  const kept = present.flatMap((item) => {
    const field = edited.get(item.id);
    if (!field) return [item];
    const text = field.text.trim();
    return text === '' ? [] : [{ ...item, text, kind: field.kind }];
  });
  const added = fields.filter(({ itemId, text }) => itemId === null && text.trim() !== '');
  const isSame =
    added.length === 0 &&
    kept.length === present.length &&
    kept.every((item, index) => item.text === present[index]?.text && item.kind === present[index].kind);
  return isSame ? null : [...kept, ...added.map((field) => toNew({ ...field, text: field.text.trim() }))];
}

/** How many fields a person has changed. */
export function countChanged(term: TermView, languages: readonly string[], fields: readonly SheetField[]): number {
  const before = new Map(sheetFields(term, languages).map((field) => [field.key, field]));
  return fields.filter(({ key, text, kind }) => {
    const old = before.get(key);
    return text.trim() !== (old?.text ?? '') || (old !== undefined && text.trim() !== '' && kind !== old.kind);
  }).length;
}
