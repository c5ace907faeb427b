import { differingFields, type FieldValue, type ItemField, valueOf } from './item-fields.js';
import { matchNewItems } from './match-new-items.js';
import { inOrderOf, membersOf } from './sheet-changes.js';
import { type AnyItem, type ListName, LISTS, type SheetForm, tidied } from './sheet-form.js';

/** A field that both sides changed, each to something else. */
export interface FieldClash {
  readonly kind: 'field';
  readonly list: ListName;
  /** Of the item in the merged form. */
  readonly id: string;
  readonly field: ItemField;
  readonly base: FieldValue;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}
/** An item that one side took out and the other rewrote. Null on the side that took it out. */
export interface ItemClash {
  readonly kind: 'item';
  readonly list: ListName;
  readonly id: string;
  readonly base: AnyItem;
  readonly mine: AnyItem | null;
  readonly theirs: AnyItem | null;
}
export interface LevelClash {
  readonly kind: 'level';
  readonly base: SheetForm['level'];
  readonly mine: SheetForm['level'];
  readonly theirs: SheetForm['level'];
}
export type Clash = FieldClash | ItemClash | LevelClash;

export function clashKey(clash: Clash): string {
  if (clash.kind === 'level') return 'level';
  return `${clash.list} ${clash.id} ${clash.kind === 'field' ? clash.field : ''}`;
}

export interface Sides {
  /** What both started from. */
  readonly base: SheetForm;
  readonly mine: SheetForm;
  readonly theirs: SheetForm;
}

export interface Merged {
  /** What did not clash is in it, from both sides; where they clash, mine, and whatever was rewritten. */
  readonly form: SheetForm;
  readonly clashes: readonly Clash[];
}

/** Lays what a person has written upon what someone saved meanwhile. Nothing is lost: what clashes is told. */
export function mergeForms(sides: Sides): Merged {
  const [base, mine, theirs] = [tidied(sides.base), tidied(sides.mine), tidied(sides.theirs)];
  const lists = LISTS.map(
    (list) => [list, mergeList(list, { base: base[list], mine: mine[list], theirs: theirs[list] })] as const,
  );
  const level = mergeValue(base.level, mine.level, theirs.level);
  const form: SheetForm = {
    ...theirs,
    // Each list comes back as it went in.
    ...(Object.fromEntries(lists.map(([list, { items }]) => [list, items])) as Pick<SheetForm, ListName>),
    level: level.value,
    top: mergeValue(base.top, mine.top, theirs.top).value,
    domainIds: mergeSets({ base, mine, theirs }, 'domainIds'),
    kept: mergeSets({ base, mine, theirs }, 'kept'),
    successors: mergeSets({ base, mine, theirs }, 'successors').flatMap(
      (id) => [...mine.successors, ...theirs.successors].find((successor) => successor.id === id) ?? [],
    ),
  };
  const clash: Clash[] = level.clashes
    ? [{ kind: 'level', base: base.level, mine: mine.level, theirs: theirs.level }]
    : [];
  return { form, clashes: [...lists.flatMap(([, { clashes }]) => clashes), ...clash] };
}

function mergeValue<Value>(base: Value, mine: Value, theirs: Value): { value: Value; clashes: boolean } {
  if (mine === theirs || mine === base) return { value: theirs, clashes: false };
  return { value: mine, clashes: theirs !== base };
}

function mergeSets({ base, mine, theirs }: Sides, fact: 'domainIds' | 'kept' | 'successors'): readonly string[] {
  const [old, own, other] = [membersOf(base, fact), membersOf(mine, fact), membersOf(theirs, fact)];
  const stays = other.filter((member) => own.includes(member) || !old.includes(member));
  return [...new Set([...stays, ...own.filter((member) => !old.includes(member))])];
}

interface ListSides {
  readonly base: readonly AnyItem[];
  readonly mine: readonly AnyItem[];
  readonly theirs: readonly AnyItem[];
}

function mergeList(list: ListName, { base, mine: written, theirs }: ListSides) {
  const old = new Map(base.map((item) => [item.id, item]));
  // What both sides wrote into the same blank is one item: from here on it has the id that was saved.
  const mine = matchNewItems(list, { written, theirs, isKnown: (id) => old.has(id) });
  const own = new Map(mine.map((item) => [item.id, item]));
  const clashes: Clash[] = [];
  const kept = theirs.flatMap((item) => {
    const [before, now] = [old.get(item.id), own.get(item.id)];
    if (!now) {
      // I took it out, or never had it.
      if (!before) return [item];
      if (differingFields(before, item).length === 0) return [];
      clashes.push({ kind: 'item', list, id: item.id, base: before, mine: null, theirs: item });
      return [item];
    }
    const merged = mergeItem(list, { before: before ?? null, now, item });
    clashes.push(...merged.clashes);
    return [merged.item];
  });
  const there = new Set(theirs.map(({ id }) => id));
  const gone = mine.filter(({ id }) => !there.has(id));
  for (const item of gone) {
    const before = old.get(item.id);
    if (!before || differingFields(before, item).length === 0) continue;
    clashes.push({ kind: 'item', list, id: item.id, base: before, mine: item, theirs: null });
  }
  const added = gone.filter((item) => {
    const before = old.get(item.id);
    return !before || differingFields(before, item).length > 0;
  });
  return { items: orderOf([...kept, ...added], { base, mine, theirs }), clashes };
}

function mergeItem(
  list: ListName,
  { before, now, item }: { before: AnyItem | null; now: AnyItem; item: AnyItem },
): { item: AnyItem; clashes: Clash[] } {
  const clashes: Clash[] = [];
  const taken = differingFields(now, item).flatMap((field) => {
    const [base, mine, theirs] = [before && valueOf(before, field), valueOf(now, field), valueOf(item, field)];
    const { value, clashes: isClash } = mergeValue(base, mine, theirs);
    if (isClash) clashes.push({ kind: 'field', list, id: item.id, field, base, mine, theirs });
    return [[field, value] as const];
  });
  return { item: { ...item, ...Object.fromEntries(taken) }, clashes };
}

/** Theirs, unless only this side has moved anything. */
function orderOf(items: readonly AnyItem[], { base, mine, theirs }: ListSides): readonly AnyItem[] {
  const sequence = (side: readonly AnyItem[]) =>
    base.filter(({ id }) => side.some((item) => item.id === id)).map(({ id }) => id);
  const isInOrder = (side: readonly AnyItem[]) =>
    side.flatMap(({ id }) => (base.some((item) => item.id === id) ? [id] : [])).join() === sequence(side).join();
  return isInOrder(theirs) && !isInOrder(mine) ? inOrderOf(items, mine) : items;
}

/** Decides a clash: with a value of one side, or with one that a person wrote. */
export function settle(form: SheetForm, clash: Clash, side: 'mine' | 'theirs'): SheetForm {
  if (clash.kind === 'level') return { ...form, level: clash[side] };
  const items: readonly AnyItem[] = form[clash.list];
  if (clash.kind === 'field') {
    const changed = items.map((item) => (item.id === clash.id ? { ...item, [clash.field]: clash[side] } : item));
    return { ...form, [clash.list]: changed };
  }
  const chosen = clash[side];
  if (chosen === null) return { ...form, [clash.list]: items.filter(({ id }) => id !== clash.id) };
  const isThere = items.some(({ id }) => id === clash.id);
  const next = isThere ? items.map((item) => (item.id === clash.id ? chosen : item)) : [...items, chosen];
  return { ...form, [clash.list]: next };
}
