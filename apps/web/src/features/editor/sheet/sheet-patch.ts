import type { RelationEditsBody } from '@lexikon/contracts/relations';
import type { UpdateTermBody } from '@lexikon/contracts/terms';
import type { RelationView } from '@lexikon/contracts/relations';
import { differingFields } from './item-fields.js';
import { listChanges } from './sheet-changes.js';
import { isNew, SHEET_LISTS, type SheetForm, type SheetListName, tidied } from './sheet-form.js';

/** What is sent: lists that differ, whole, with the ids of what stays; edits of relations; nothing that is as it was. */
export function patchOf(base: SheetForm, written: SheetForm): UpdateTermBody {
  const form = tidied(written);
  const changed = new Set(
    listChanges(base, form).map((change) => (change.kind === 'fact' ? change.fact : change.list)),
  );
  const lists = SHEET_LISTS.filter((list) => changed.has(list)).map((list) => [list, bodiesOf(form[list])]);
  const relations = relationEdits(base.relations, form.relations);
  return {
    // Each list goes out as it came in, with ids taken off what is new: the shape of the contract.
    ...(Object.fromEntries(lists) as Pick<UpdateTermBody, SheetListName>),
    ...(changed.has('level') && { level: form.level }),
    ...(changed.has('top') && { top: form.top }),
    ...(changed.has('domainIds') && { domainIds: [...form.domainIds] }),
    ...(changed.has('kept') && { kept: [...form.kept] }),
    ...(changed.has('successors') && { successorIds: form.successors.map(({ id }) => id) }),
    ...(relations && { relations }),
  };
}

function bodiesOf(items: readonly { readonly id: string }[]): object[] {
  return items.map(({ id, ...item }) => (isNew(id) ? item : { id, ...item }));
}

function relationEdits(before: readonly RelationView[], after: readonly RelationView[]): RelationEditsBody | null {
  const now = new Map(after.map((relation) => [relation.id, relation]));
  const add = after
    .filter(({ id }) => isNew(id))
    .map(({ type, term, ...relation }) => ({
      type,
      toId: term.id,
      ...factsOf(relation),
    }));
  const remove = before.filter(({ id }) => !now.has(id)).map(knownAs);
  const alter = before.flatMap((old) => {
    const relation = now.get(old.id);
    const fields = relation ? differingFields(old, relation) : [];
    if (!relation || fields.length === 0) return [];
    return [{ ...knownAs(old), ...Object.fromEntries(fields.map((field) => [field, Reflect.get(relation, field)])) }];
  });
  if (add.length + alter.length + remove.length === 0) return null;
  return { ...(add.length && { add }), ...(alter.length && { alter }), ...(remove.length && { remove }) };
}

/** One that starts at the other term is edited from the version that was read of that term. */
function knownAs({ id, direction, term }: RelationView) {
  return direction === 'in' ? { id, version: term.version } : { id };
}

function factsOf({ strength, confidence, note, period, evidence }: Omit<RelationView, 'type' | 'term'>) {
  return { strength, confidence, note, period, evidence };
}
