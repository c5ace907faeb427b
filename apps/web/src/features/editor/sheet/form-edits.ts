import type { AnyItem, ListName, SheetForm, SheetItems } from './sheet-form.js';

/** What the page does to the form: pure, so that every step can be laid on whatever stands there by then. */
export type FormEdit = (form: SheetForm) => SheetForm;

/** Changes an item, or puts it there where it was a blank until now. */
export function writeItem<List extends ListName>(
  list: List,
  item: SheetItems[List],
  changes: Partial<SheetItems[List]>,
): FormEdit {
  return (form) => {
    const items: readonly AnyItem[] = form[list];
    const isThere = items.some(({ id }) => id === item.id);
    const next = isThere
      ? items.map((each) => (each.id === item.id ? { ...each, ...changes } : each))
      : [...items, { ...item, ...changes }];
    return { ...form, [list]: next };
  };
}

export function addItem<List extends ListName>(list: List, item: SheetItems[List]): FormEdit {
  return (form) => ({ ...form, [list]: [...form[list], item] });
}

export function removeItem(list: ListName, id: string): FormEdit {
  return (form) => ({ ...form, [list]: (form[list] as readonly AnyItem[]).filter((item) => item.id !== id) });
}

/** Changes places with a neighbour among those that are read in one row with it. */
export function moveItem(
  list: ListName,
  id: string,
  { by, among }: { by: -1 | 1; among: readonly string[] },
): FormEdit {
  return (form) => {
    const other = among[among.indexOf(id) + by];
    const items: readonly AnyItem[] = form[list];
    const [from, to] = [items.findIndex((item) => item.id === id), items.findIndex((item) => item.id === other)];
    const [a, b] = [items[from], items[to]];
    if (!a || !b) return form;
    return { ...form, [list]: items.with(from, b).with(to, a) };
  };
}

type Facts = Pick<SheetForm, 'level' | 'top' | 'domainIds' | 'successors' | 'kept'>;

export function setFacts(facts: Partial<Facts>): FormEdit {
  return (form) => ({ ...form, ...facts });
}
