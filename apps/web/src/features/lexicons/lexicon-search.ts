import { z } from 'zod';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { optionalFilter } from '../../lib/optional-filter.js';

export const VIEWS = ['list', 'table', 'statistics'] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ['name', 'updated', 'status'] as const;
export const MISSING_PARTS = ['label', 'definition'] as const;

/** How far back a change may lie, in days. */
export const CHANGED_WITHIN = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;
export type ChangedWithin = keyof typeof CHANGED_WITHIN;
export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const satisfies readonly ChangedWithin[];

const Tag = z.string().min(1).max(35);

/** What narrows the list: a filter that is on can be cleared. */
const FILTERS = {
  prefix: optionalFilter(z.string().min(1).max(100)),
  status: optionalFilter(StatusSchema),
  level: optionalFilter(LevelSchema),
  domain: optionalFilter(z.uuid()),
  missing: optionalFilter(z.enum(MISSING_PARTS)),
  /** The language in which it is missing; that of the list where absent. */
  missingIn: optionalFilter(Tag),
  changed: optionalFilter(z.enum(PERIODS)),
};

/** Which terms of a lexicon are shown, how, and in which languages: all of it in the address. */
export const LexiconSearchSchema = z.object({
  ...FILTERS,
  /** Of names and order, whichever the interface speaks. */
  language: optionalFilter(Tag),
  /** The language beside it. */
  second: optionalFilter(Tag),
  view: optionalFilter(z.enum(VIEWS)),
  sort: optionalFilter(z.enum(SORTS)),
  /** As `columnsIn` reads them. */
  columns: optionalFilter(z.string().max(200)),
});
export type LexiconSearch = z.infer<typeof LexiconSearchSchema>;

const FILTER_KEYS = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

/** Of what is missing, the part and the language are one. */
export function countFilters(search: LexiconSearch): number {
  return FILTER_KEYS.filter((key) => key !== 'missingIn' && search[key] !== undefined).length;
}

/** The same view of all terms. */
export function withoutFilters(search: LexiconSearch): LexiconSearch {
  return { ...search, ...Object.fromEntries(FILTER_KEYS.map((key) => [key, undefined])) };
}
