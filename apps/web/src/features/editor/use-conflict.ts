import { useMemo, useState } from 'react';
import type { Conflict } from './open-sheet.js';
import { type Clash, clashKey, settle } from './sheet/merge-forms.js';
import { changeKey, listChanges, type SheetChange } from './sheet/sheet-changes.js';
import { type AnyItem, type SheetForm } from './sheet/sheet-form.js';

export type Side = 'mine' | 'theirs';
/** `own`: neither side, but what was written into the result. */
type Decision = Side | 'own';

export interface TakenChange {
  readonly key: string;
  readonly change: SheetChange;
  readonly side: Side;
}

/** The choices between two versions, and the form that comes of them. */
export function useConflict(conflict: Conflict, start: SheetForm) {
  const [merged, setMerged] = useState(start);
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({});
  const taken = useMemo(() => takenChanges(conflict, start), [conflict, start]);
  const { clashes } = conflict;
  return {
    merged,
    taken,
    decided: clashes.filter((clash) => decisions[clashKey(clash)] !== undefined).length,
    decisionOf: (clash: Clash) => decisions[clashKey(clash)],
    choose: (clash: Clash, side: Side) => {
      setMerged((form) => settle(form, clash, side));
      setDecisions((before) => ({ ...before, [clashKey(clash)]: side }));
    },
    chooseAll: (side: Side) => {
      setMerged((form) => clashes.reduce((settled, clash) => settle(settled, clash, side), form));
      setDecisions(Object.fromEntries(clashes.map((clash) => [clashKey(clash), side])));
    },
    write: (clash: Clash, text: string) => {
      if (clash.kind !== 'field') return;
      setMerged((form) => settle(form, { ...clash, mine: text }, 'mine'));
      const side = text === clash.theirs ? 'theirs' : text === clash.mine ? 'mine' : 'own';
      setDecisions((before) => ({ ...before, [clashKey(clash)]: side }));
    },
  };
}
export type Choices = ReturnType<typeof useConflict>;

/** What bothers nobody: of mine, what the merge has and they have not; of theirs, all they did. Clashes apart. */
function takenChanges({ base, theirs, clashes }: Conflict, merged: SheetForm): readonly TakenChange[] {
  const clashing = new Set(clashes.map((clash) => (clash.kind === 'level' ? 'level' : `${clash.list} ${clash.id}`)));
  const keyOf = (change: SheetChange) => (change.kind === 'fact' ? change.fact : changeKey(change));
  const of = (side: Side, changes: readonly SheetChange[]) =>
    changes
      .filter((change) => !clashing.has(keyOf(change)))
      .map((change) => ({ key: `${side} ${changeKey(change)}`, change, side }));
  return [...of('mine', listChanges(theirs, merged)), ...of('theirs', listChanges(base, theirs))];
}

/** The item that a clash is about, as the merge has it, or as one of the sides had it. */
export function itemOf(clash: Exclude<Clash, { kind: 'level' }>, form: SheetForm): AnyItem | null {
  const items: readonly AnyItem[] = form[clash.list];
  return items.find(({ id }) => id === clash.id) ?? (clash.kind === 'item' ? clash.base : null);
}
