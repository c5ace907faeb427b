import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationTypeView } from '@lexikon/contracts/relations';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { fieldId } from '../field-id.js';
import { addItem, type FormEdit, moveItem, removeItem, writeItem } from '../sheet/form-edits.js';
import type { SheetError } from '../sheet/sheet-errors.js';
import { type AnyItem, type ListName, MAIN_FIELD, type SheetForm, type SheetItems } from '../sheet/sheet-form.js';

/** What every part of the sheet reads. */
interface SheetContextValue {
  readonly form: SheetForm;
  /** As it was read. */
  readonly present: SheetForm;
  /** One or two, side by side. */
  readonly languages: readonly string[];
  readonly errors: readonly SheetError[];
  readonly termId: string;
  readonly termName: string;
  readonly lexicon: LexiconView;
  readonly types: readonly RelationTypeView[];
}

/** What every part of the sheet does. The same functions for as long as the page stands: rows need not draw again. */
interface SheetActions {
  readonly edit: (change: FormEdit) => void;
  readonly write: <List extends ListName>(
    list: List,
    item: SheetItems[List],
    changes: Partial<SheetItems[List]>,
  ) => void;
  /** Adds an item, says so, and puts the cursor into it. */
  readonly add: <List extends Exclude<ListName, 'relations'>>(list: List, item: SheetItems[List], said: string) => void;
  /** Takes an item out, says so, and leaves the focus with its neighbour. */
  readonly remove: (list: ListName, id: string, said: string) => void;
  readonly move: (list: ListName, id: string, step: { by: -1 | 1; among: readonly string[] }) => void;
  /** For who cannot see it. */
  readonly say: (text: string) => void;
}

const SheetContext = createContext<SheetContextValue | null>(null);
const ActionsContext = createContext<SheetActions | null>(null);

interface SheetProviderProps {
  value: SheetContextValue;
  edit: (change: FormEdit) => void;
  children: ReactNode;
}

export function SheetProvider({ value, edit, children }: SheetProviderProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const latest = useRef({ edit, t });
  // Where the focus goes once the page has drawn what was done.
  const waiting = useRef<readonly string[]>([]);
  useEffect(() => {
    latest.current = { edit, t };
  });
  useEffect(() => {
    const target = waiting.current.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (waiting.current.length === 0) return;
    waiting.current = [];
    target?.focus();
  }, [value.form]);
  const actions = useMemo(
    (): SheetActions => ({
      edit: (change) => latest.current.edit(change),
      write: (list, item, changes) => latest.current.edit(writeItem(list, item, changes)),
      add: (list, item, text) => {
        waiting.current = [fieldId(list, item.id, MAIN_FIELD[list])];
        latest.current.edit(addItem(list, item));
        setSaid(text);
      },
      remove: (list, id, text) => {
        waiting.current = neighboursOf(list, id);
        latest.current.edit(removeItem(list, id));
        setSaid(text);
      },
      move: (list, id, step) => {
        waiting.current = [fieldId(list, id, MAIN_FIELD[list])];
        latest.current.edit(moveItem(list, id, step));
        setSaid(latest.current.t(step.by < 0 ? 'edit.moved-up' : 'edit.moved-down'));
      },
      say: setSaid,
    }),
    [],
  );
  return (
    <ActionsContext value={actions}>
      <SheetContext value={value}>
        {children}
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </SheetContext>
    </ActionsContext>
  );
}

/** Of a row that goes: the first field of the next one, of the one before, else what adds one. */
function neighboursOf(list: ListName, id: string): readonly string[] {
  const row = document.getElementById(fieldId(list, id, MAIN_FIELD[list]))?.closest('[data-row]');
  const rows = [...(row?.closest('[data-rows]')?.querySelectorAll('[data-row]') ?? [])];
  const at = row ? rows.indexOf(row) : -1;
  const beside = at < 0 ? [] : [rows[at + 1], rows[at - 1]];
  const fields = beside.map((each) => each?.querySelector('input[id], textarea[id], button[id]')?.id);
  // The blank that takes its place has the same id where it is a blank of the sheet.
  return [...fields, fieldId(list, id, MAIN_FIELD[list]), `add-${list}`].filter((each) => each !== undefined);
}

export function useSheet(): SheetContextValue {
  const value = useContext(SheetContext);
  if (!value) throw new Error('Parts of the sheet stand within its provider.');
  return value;
}

export function useSheetActions(): SheetActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('Parts of the sheet stand within its provider.');
  return actions;
}

/** The first fault of a field, in words. */
export function useErrorOf(): (
  list: Exclude<ListName, 'relations'>,
  item: AnyItem,
  field: string,
) => string | undefined {
  const { t } = useTranslation();
  const { errors } = useSheet();
  return (list, { id }, field) => {
    const error = errors.find((each) => each.list === list && each.id === id && each.field === field);
    return error && t(`edit.error.${error.code}`, { count: error.count ?? 0 });
  };
}
