import {
  canonicalLanguage,
  LABEL_KINDS,
  type Definition,
  type Label,
  type LanguageTag,
  type Match,
  type Note,
} from '@lexikon/terms/term';
import { MATCH_PROPERTIES, REMARK_PROPERTIES } from '../skos/facts.js';
import { NOTE_PROPERTIES } from '../skos/texts.js';

/** Columns without a language. */
export const PLAIN_COLUMNS = [
  'iri',
  'status',
  'level',
  'top',
  'domains',
  'notations',
  'sources',
  'successors',
] as const;
export type PlainColumn = (typeof PLAIN_COLUMNS)[number];

/** Columns with one: `preferred:fr`; without a colon they hold texts of no language. */
export const TEXT_COLUMNS = [
  ...LABEL_KINDS,
  'definition',
  ...Object.values(NOTE_PROPERTIES),
  ...Object.values(REMARK_PROPERTIES),
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

const MATCH_COLUMNS = Object.values(MATCH_PROPERTIES);

export type Column =
  | { readonly kind: 'plain'; readonly name: PlainColumn }
  | { readonly kind: 'text'; readonly name: TextColumn; readonly language: LanguageTag }
  | { readonly kind: 'match'; readonly name: (typeof MATCH_COLUMNS)[number] }
  /** A type's key, or that of an inverse. */
  | { readonly kind: 'relation'; readonly key: string };

export function labelColumn({ kind, language }: Pick<Label, 'kind' | 'language'>): string {
  return textColumn(kind, language);
}

/** A contextual definition has no column: a cell has no place for its context. */
export function definitionColumn({ kind, language }: Pick<Definition, 'kind' | 'language'>): string | null {
  return kind === 'contextual' ? null : textColumn('definition', language);
}

export function noteColumn({ kind, language }: Pick<Note, 'kind' | 'language'>): string {
  return textColumn(NOTE_PROPERTIES[kind], language);
}

export function remarkColumn(part: keyof typeof REMARK_PROPERTIES, language: LanguageTag): string {
  return textColumn(REMARK_PROPERTIES[part], language);
}

export function matchColumn({ kind }: Pick<Match, 'kind'>): string {
  return MATCH_PROPERTIES[kind];
}

export function relationColumn(key: string): string {
  return `relation:${key}`;
}

function textColumn(name: TextColumn, language: LanguageTag): string {
  return language === null ? name : `${name}:${language}`;
}

/** Upper and lower case are one, but in the keys of relation types. Null for a column that is none of ours. */
export function parseColumn(header: string, isRelation: (key: string) => boolean): Column | null {
  const [, first = '', rest = null] = /^([^:]*)(?::(.*))?$/su.exec(header.trim()) ?? [];
  const same = (name: string) => name.toLowerCase() === first.trim().toLowerCase();
  const text = TEXT_COLUMNS.find(same);
  if (text) return { kind: 'text', name: text, language: canonicalLanguage(rest?.trim() ?? null) };
  const key = rest === null ? first.trim() : same('relation') ? rest.trim() : '';
  const plain = rest === null ? PLAIN_COLUMNS.find(same) : undefined;
  if (plain) return { kind: 'plain', name: plain };
  const match = rest === null ? MATCH_COLUMNS.find(same) : undefined;
  if (match) return { kind: 'match', name: match };
  return isRelation(key) ? { kind: 'relation', key } : null;
}

/** As an export writes it, so that what a file says can be compared by name. */
export function columnName(column: Column): string {
  if (column.kind === 'text') return textColumn(column.name, column.language);
  return column.kind === 'relation' ? relationColumn(column.key) : column.name;
}
