import {
  DefinitionBodySchema,
  LabelBodySchema,
  MatchBodySchema,
  NotationBodySchema,
  NoteBodySchema,
  RemarkBodySchema,
  SourceBodySchema,
} from '@lexikon/contracts/sheets';
import type { z } from 'zod';
import {
  type AnyItem,
  isNew,
  MAIN_FIELD,
  SHEET_LISTS,
  type SheetForm,
  type SheetListName,
  tidied,
} from './sheet-form.js';

/** The words for each stand under `edit.error.`. */
export type SheetErrorCode =
  'required' | 'too-long' | 'too-long-short' | 'preferred-twice' | 'same-text-twice' | 'no-name' | 'no-iri' | 'invalid';

export interface SheetError {
  readonly list: SheetListName;
  /** Of the item; empty where one is missing. */
  readonly id: string;
  readonly field: string;
  readonly code: SheetErrorCode;
  /** How many characters are too many. */
  readonly count?: number;
}

export const SHORT_DEFINITION = 200;

const SCHEMAS: { readonly [List in SheetListName]: z.ZodType } = {
  labels: LabelBodySchema,
  definitions: DefinitionBodySchema,
  notes: NoteBodySchema,
  notations: NotationBodySchema,
  sources: SourceBodySchema,
  matches: MatchBodySchema,
  questions: RemarkBodySchema,
  disambiguations: RemarkBodySchema,
};

/** What must be mended before the sheet can be saved. What stood there before and is not touched is not asked again. */
export function listErrors(base: SheetForm, written: SheetForm): readonly SheetError[] {
  const [before, form] = [tidied(base), tidied(written)];
  const itemErrors = SHEET_LISTS.flatMap((list) => {
    const old = new Map((before[list] as readonly AnyItem[]).map((item) => [item.id, item]));
    return form[list].filter((item) => old.get(item.id) !== item).flatMap((item) => errorsOf(list, item));
  });
  return [...itemErrors, ...labelErrors(before, form)];
}

function errorsOf(list: SheetListName, { id, ...item }: AnyItem): readonly SheetError[] {
  const parsed = SCHEMAS[list].safeParse(isNew(id) ? item : { id, ...item });
  const issues = parsed.success ? [] : parsed.error.issues.map((issue) => errorOf(list, id, issue));
  return [...issues, ...ownRules(list, { id, ...item })];
}

function errorOf(list: SheetListName, id: string, { path, code }: z.core.$ZodIssue): SheetError {
  const field = String(path[0] ?? MAIN_FIELD[list]);
  if (code === 'too_small' || code === 'invalid_type') return { list, id, field, code: 'required' };
  return { list, id, field, code: code === 'too_big' ? 'too-long' : 'invalid' };
}

/** What the contract leaves to the plan, said while it can be mended at once. */
function ownRules(list: SheetListName, item: AnyItem): readonly SheetError[] {
  if (list === 'definitions' && 'context' in item && item.kind === 'short') {
    const count = lengthOf(item.text) - SHORT_DEFINITION;
    return count > 0 ? [{ list, id: item.id, field: 'text', code: 'too-long-short', count }] : [];
  }
  if (list === 'matches' && 'iri' in item && item.iri !== '' && !IRI.test(item.iri))
    return [{ list, id: item.id, field: 'iri', code: 'no-iri' }];
  return [];
}

/** Characters as a reader counts them, and as the server does. */
export const lengthOf = (text: string): number => [...text].length;

// As the server knows one: absolute, without spaces and what N-Triples cannot state.
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/iu;

function labelErrors(before: SheetForm, { labels }: SheetForm): readonly SheetError[] {
  const none: SheetError = { list: 'labels', id: '', field: 'text', code: 'no-name' };
  if (labels.length === 0) return [none];
  if (before.labels === labels) return [];
  const preferred = labels.filter(({ kind }) => kind === 'preferred');
  return [
    ...repeated(preferred, ({ language }) => language?.toLowerCase() ?? '').map(({ id }): SheetError => ({
      list: 'labels',
      id,
      field: 'kind',
      code: 'preferred-twice',
    })),
    ...repeated(labels, ({ language, text }) => `${language?.toLowerCase() ?? ''} ${text.normalize('NFC')}`).map(
      ({ id }): SheetError => ({ list: 'labels', id, field: 'text', code: 'same-text-twice' }),
    ),
  ];
}

/** All but the first of each kind. */
function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((alike) => alike.slice(1));
}

export function errorAt(errors: readonly SheetError[], list: SheetListName, id: string, field: string) {
  return errors.find((error) => error.list === list && error.id === id && error.field === field);
}
