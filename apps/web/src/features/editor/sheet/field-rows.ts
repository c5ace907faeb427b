import { isIn } from '../../../lib/content/sheet-languages.js';
import { EMPTY_ITEM } from './new-item.js';
import { blankId, type SheetForm, type SheetItems } from './sheet-form.js';

/** The lists whose items are read in one language, and face the same field in the other. */
export type PairedListName = 'definitions' | 'notes' | 'questions' | 'disambiguations';

/** One field of one language: an item, or the blank where it is missing. */
export interface FieldCell<Item> {
  readonly item: Item;
  readonly isBlank: boolean;
  /** The other language has it: then there is something to translate. */
  readonly isOwed: boolean;
}

/** The same field in each language that is worked in, on one line. */
export interface FieldRow<Item> {
  readonly key: string;
  readonly cells: readonly FieldCell<Item>[];
}

type PairedItem<List extends PairedListName> = SheetItems[List];

interface RowsOf<List extends PairedListName> {
  readonly list: List;
  readonly items: readonly PairedItem<List>[];
  readonly languages: readonly string[];
  /** What a new item of these rows begins with: a kind, a school. */
  readonly like?: Partial<PairedItem<List>>;
  /** Each language is to have one, also where neither does. */
  readonly slot?: string;
}

/** Every item of the rows has its line; a language that lacks it has a blank there. */
export function fieldRows<List extends PairedListName>(rows: RowsOf<List>): readonly FieldRow<PairedItem<List>>[] {
  const { items, languages, slot } = rows;
  const columns = languages.map((language, position) => items.filter((item) => isOfColumn(item, language, position)));
  const [left = [], right = []] = columns;
  const pairs = languages.length < 2 ? left.map((item) => [item] as const) : pairUp(left, right);
  if (pairs.length === 0 && slot !== undefined)
    return [
      rowOf(
        rows,
        languages.map(() => undefined),
        0,
      ),
    ];
  return pairs.map((pair, index) => rowOf(rows, pair, index));
}

/** An item without a language stands in the first column: it is read in every one. */
export function isOfColumn(item: { readonly language: string | null }, language: string, position: number): boolean {
  return isIn(item, language) && (position === 0 || item.language !== null);
}

type Pair<Item> = readonly (Item | undefined)[];

/** What was written into a blank stays beside what it stands for; the others meet in the order in which they are read. */
function pairUp<Item extends { readonly id: string }>(left: readonly Item[], right: readonly Item[]): Pair<Item>[] {
  const ofLeft = new Map(right.map((item) => [facing(item.id), item]));
  const ofRight = new Map(left.map((item) => [facing(item.id), item]));
  const free = right.filter(({ id }) => !left.some((item) => item.id === facing(id)) && !ofRight.has(id));
  const pairs = left.map((item): Pair<Item> => {
    const own = ofLeft.get(item.id) ?? right.find(({ id }) => id === facing(item.id));
    return [item, own ?? (isForBlank(item.id) ? undefined : free.shift())];
  });
  return [...pairs, ...free.map((item): Pair<Item> => [undefined, item])];
}

const FOR = 'for=';
const facing = (id: string): string => (isForBlank(id) ? id.slice(id.indexOf(FOR) + FOR.length) : '');
const isForBlank = (id: string): boolean => id.includes(FOR);

function rowOf<List extends PairedListName>(
  { list, languages, like, slot }: RowsOf<List>,
  pair: Pair<PairedItem<List>>,
  index: number,
): FieldRow<PairedItem<List>> {
  const present = pair.find((item) => item !== undefined);
  const cells = languages.map((language, position): FieldCell<PairedItem<List>> => {
    const item = pair[position];
    if (item) return { item, isBlank: false, isOwed: false };
    const place = slot !== undefined && index === 0 ? slot : `${FOR}${present?.id ?? ''}`;
    const blank = { ...EMPTY_ITEM[list], ...like, language, id: blankId(list, language, place) };
    // A blank is an item of its list like any other: what it begins with is of the same list.
    return { item: blank, isBlank: true, isOwed: present !== undefined };
  });
  return { key: cells.map(({ item }) => item.id).join(' '), cells };
}

const DEFINITION_SLOTS = ['short', 'long'] as const;

/** Short, long, then by school: a contextual definition faces that of the same school. */
export function definitionRows(
  definitions: SheetForm['definitions'],
  languages: readonly string[],
): readonly FieldRow<SheetItems['definitions']>[] {
  const slots = DEFINITION_SLOTS.flatMap((kind) => {
    const items = definitions.filter((item) => item.kind === kind);
    return fieldRows({ list: 'definitions', items, languages, like: { kind }, slot: kind });
  });
  const contextual = definitions.filter(({ kind }) => kind === 'contextual');
  const schools = Map.groupBy(contextual, ({ context }) => context?.trim().toLowerCase() ?? '');
  const bySchool = [...schools.values()].flatMap((items) =>
    fieldRows({
      list: 'definitions',
      items,
      languages,
      like: { kind: 'contextual', context: items[0]?.context ?? null },
    }),
  );
  return [...slots, ...bySchool];
}

export function noteRows(notes: SheetForm['notes'], languages: readonly string[]) {
  return [...Map.groupBy(notes, ({ kind }) => kind)].flatMap(([kind, items]) =>
    fieldRows({ list: 'notes', items, languages, like: { kind } }),
  );
}

export function remarkRows<List extends 'questions' | 'disambiguations'>(
  list: List,
  items: SheetForm[List],
  languages: readonly string[],
) {
  return fieldRows({ list, items, languages });
}

export interface LabelColumn {
  readonly language: string;
  readonly labels: readonly SheetItems['labels'][];
  /** Stands first where the language has no preferred label. */
  readonly blank: SheetItems['labels'] | null;
}

/** Labels are read down each language: the preferred one first, as it was when the page was opened. */
export function labelColumn(
  form: Pick<SheetForm, 'labels'>,
  base: Pick<SheetForm, 'labels'>,
  { language, position }: { language: string; position: number },
): LabelColumn {
  const labels = form.labels.filter((label) => isOfColumn(label, language, position));
  const kinds = new Map(base.labels.map(({ id, kind }) => [id, kind]));
  const slotId = blankId('labels', language, 'preferred');
  const isFirst = ({ id }: { id: string }) => id === slotId || kinds.get(id) === 'preferred';
  const hasName = labels.some(({ kind }) => kind === 'preferred');
  const isSlotTaken = labels.some(({ id }) => id === slotId);
  const blank = { ...EMPTY_ITEM.labels, id: slotId, language, kind: 'preferred' } as const;
  return {
    language,
    labels: [...labels.filter(isFirst), ...labels.filter((label) => !isFirst(label))],
    blank: hasName || isSlotTaken ? null : blank,
  };
}

/** How many fields of each language are still to be filled: what the other one has, a name, a short definition. */
export function missingFields(form: SheetForm, languages: readonly string[]): readonly number[] {
  const rows = [
    ...definitionRows(form.definitions, languages),
    ...noteRows(form.notes, languages),
    ...fieldRows({ list: 'questions', items: form.questions, languages }),
    ...fieldRows({ list: 'disambiguations', items: form.disambiguations, languages }),
  ];
  return languages.map((language, position) => {
    const isNamed = form.labels.some(
      (label) => label.kind === 'preferred' && isOfColumn(label, language, position) && label.text.trim() !== '',
    );
    const owed = rows.filter(({ cells }) => isMissing(cells[position]));
    return owed.length + (isNamed ? 0 : 1);
  });
}

export function isMissing(cell: FieldCell<{ readonly text: string }> | undefined): boolean {
  if (!cell) return false;
  const isShort = 'kind' in cell.item && cell.item.kind === 'short';
  return cell.isBlank ? cell.isOwed || isShort : false;
}
