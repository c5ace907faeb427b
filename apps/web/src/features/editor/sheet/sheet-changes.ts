import { type FormEdit, removeItem, setFacts } from './form-edits.js';
import { differingFields, type ItemField } from './item-fields.js';
import { type AnyItem, type ListName, LISTS, type SheetForm, tidied } from './sheet-form.js';

/** One item that came, went or was rewritten. */
export interface ItemChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly list: ListName;
  readonly id: string;
  readonly before: AnyItem | null;
  readonly after: AnyItem | null;
  /** Of one that was rewritten: what differs. */
  readonly fields: readonly ItemField[];
}
/** The order in which a list is read. */
export interface OrderChange {
  readonly kind: 'moved';
  readonly list: ListName;
}
/** What is said of the term as a whole; of a set, each member that came or went. */
export interface FactChange {
  readonly kind: 'fact';
  readonly fact: 'level' | 'top' | 'domainIds' | 'successors' | 'kept';
  readonly before: string | null;
  readonly after: string | null;
}
export type SheetChange = ItemChange | OrderChange | FactChange;

export function changeKey(change: SheetChange): string {
  if (change.kind === 'moved') return `${change.list} moved`;
  if (change.kind === 'fact') return `${change.fact} ${change.before ?? ''} ${change.after ?? ''}`;
  return `${change.list} ${change.id}`;
}

/** What a person did to the sheet, in the order of its sections. */
export function listChanges(base: SheetForm, written: SheetForm): readonly SheetChange[] {
  const [before, after] = [tidied(base), tidied(written)];
  return [...LISTS.flatMap((list) => changesOfList(list, before[list], after[list])), ...factChanges(before, after)];
}

function changesOfList(list: ListName, before: readonly AnyItem[], after: readonly AnyItem[]): SheetChange[] {
  if (before === after) return [];
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const items = [
    ...before.filter(({ id }) => !now.has(id)).map((item) => itemChange(list, item, null)),
    ...after.map((item) => itemChange(list, old.get(item.id) ?? null, item)),
  ];
  const stayed = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  const order = after.filter(({ id }) => old.has(id)).map(({ id }) => id);
  const isMoved = list !== 'relations' && stayed.join() !== order.join();
  return [...items.filter((change) => change !== null), ...(isMoved ? [{ kind: 'moved', list } as const] : [])];
}

function itemChange(list: ListName, before: AnyItem | null, after: AnyItem | null): ItemChange | null {
  const id = (after ?? before)?.id ?? '';
  if (before && after) {
    const fields = differingFields(before, after);
    return fields.length === 0 ? null : { kind: 'changed', list, id, before, after, fields };
  }
  return { kind: after ? 'added' : 'removed', list, id, before, after, fields: [] };
}

const SETS = ['domainIds', 'successors', 'kept'] as const;

function factChanges(before: SheetForm, after: SheetForm): FactChange[] {
  const single = (['level', 'top'] as const).flatMap((fact) =>
    before[fact] === after[fact]
      ? []
      : [{ kind: 'fact', fact, before: said(before[fact]), after: said(after[fact]) } as const],
  );
  const sets = SETS.flatMap((fact) => {
    const [old, now] = [membersOf(before, fact), membersOf(after, fact)];
    return [
      ...old.filter((member) => !now.includes(member)).map((member) => ({ before: member, after: null })),
      ...now.filter((member) => !old.includes(member)).map((member) => ({ before: null, after: member })),
    ].map((change) => ({ kind: 'fact', fact, ...change }) as const);
  });
  return [...single, ...sets];
}

const said = (value: string | boolean | null): string | null => (value === null ? null : String(value));

export function membersOf(form: SheetForm, fact: (typeof SETS)[number]): readonly string[] {
  return fact === 'successors' ? form.successors.map(({ id }) => id) : form[fact];
}

/** Takes one of the changes back, and leaves the others. */
export function revertChange(base: SheetForm, change: SheetChange): FormEdit {
  if (change.kind === 'moved')
    return (form) => ({ ...form, [change.list]: inOrderOf(form[change.list], base[change.list]) });
  if (change.kind === 'fact') return revertFact(base, change);
  const { list, id, before } = change;
  if (change.kind === 'added') return removeItem(list, id);
  const old = (base[list] as readonly AnyItem[]).find((item) => item.id === id) ?? before;
  if (!old) return (form) => form;
  return (form) => {
    const items: readonly AnyItem[] = form[list];
    if (!items.some((item) => item.id === id)) {
      return { ...form, [list]: inOrderOf([...items, old], base[list]) };
    }
    return { ...form, [list]: items.map((item) => (item.id === id ? old : item)) };
  };
}

function revertFact(base: SheetForm, { fact, before, after }: FactChange): FormEdit {
  if (fact === 'level' || fact === 'top') return setFacts({ [fact]: base[fact] });
  const isBack = (member: string) => member !== after;
  return (form) => {
    if (fact === 'successors') {
      const gone = base.successors.filter(({ id }) => id === before);
      return { ...form, successors: [...form.successors.filter(({ id }) => isBack(id)), ...gone] };
    }
    return { ...form, [fact]: [...form[fact].filter(isBack), ...(before === null ? [] : [before])] };
  };
}

/** Those that both know in the order of the model; the others after them, as they stand. */
export function inOrderOf(items: readonly AnyItem[], model: readonly AnyItem[]): readonly AnyItem[] {
  const rank = new Map(model.map(({ id }, index) => [id, index]));
  return items.toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity));
}
