import { isDeepStrictEqual } from 'node:util';
import { fold } from '@lexikon/terms/fold';
import { displayLabel, languageKey, type LanguageTag, type TermContent } from '@lexikon/terms/term';
import type { Applied, TypeRules } from './change.js';

export interface LabelRow {
  readonly id: string;
  readonly termId: string;
  readonly languageKey: string;
  readonly text: string;
  readonly kind: string;
  readonly folded: string;
}

export interface TermTextRow {
  readonly termId: string;
  readonly languageKey: string;
  readonly name: string;
  readonly own: boolean;
  /** It has a preferred label, and a definition, in this very language. */
  readonly named: boolean;
  readonly defined: boolean;
  readonly isRoot: boolean;
  /** A text search configuration of PostgreSQL. */
  readonly config: string;
  readonly labels: string;
  readonly definitions: string;
  readonly notes: string;
}

interface Naming {
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
}

/** The labels of a sheet again, as rows: search, order, homographs. A removed term has none. */
export function labelRowsOf({ termId, content }: Pick<Applied, 'termId' | 'content'>): readonly LabelRow[] {
  if (content.removed) return [];
  return content.sheet.labels.map(({ id, language, text, kind }) => ({
    id,
    termId,
    languageKey: languageKey(language),
    text,
    kind,
    folded: fold(text),
  }));
}

/** One row for each language of the term or the lexicon: so every list has every term, whatever its language. */
export function textRowsOf(
  { termId, content }: Pick<Applied, 'termId' | 'content'>,
  { languages, defaultLanguage }: Naming,
  hierarchyOf: ReadonlyMap<string, string | null>,
): readonly TermTextRow[] {
  if (content.removed) return [];
  const { labels, definitions, notes } = content.sheet;
  const isRoot = !content.relations.some(({ type }) => hierarchyOf.get(type) === 'broader');
  const tags: readonly LanguageTag[] = [...labels, ...definitions, ...notes].map(({ language }) => language);
  const keys = new Set([...languages, ...tags].map(languageKey));
  return [...keys].map((key) => {
    const shown = displayLabel(labels, key, defaultLanguage);
    const textsOf = (items: readonly { language: LanguageTag; text: string }[]) =>
      items.filter(({ language }) => languageKey(language) === key).map(({ text }) => text);
    return {
      termId,
      languageKey: key,
      name: shown?.text ?? '',
      own: languageKey(shown?.language ?? null) === key,
      named: labels.some(({ kind, language }) => kind === 'preferred' && languageKey(language) === key),
      defined: definitions.some(({ language }) => languageKey(language) === key),
      isRoot,
      config: configOf(key),
      labels: textsOf(labels).join('\n'),
      definitions: textsOf(definitions).join('\n'),
      notes: textsOf(notes).join('\n'),
    };
  });
}

function configOf(key: string): string {
  const base = key.split('-')[0];
  if (base === 'fr') return 'french';
  return base === 'en' ? 'english' : 'simple';
}

/** What the rows are made of has changed: writing them again would say nothing new otherwise. */
export function changesRows({ before, content }: Applied, hierarchyOf: ReadonlyMap<string, string | null>): boolean {
  if (!before || before.removed !== content.removed) return true;
  const rootOf = ({ relations }: TermContent) => !relations.some(({ type }) => hierarchyOf.get(type) === 'broader');
  const { labels, definitions, notes } = before.sheet;
  const after = content.sheet;
  return (
    rootOf(before) !== rootOf(content) ||
    !isDeepStrictEqual([labels, definitions, notes], [after.labels, after.definitions, after.notes])
  );
}

export function hierarchies(types: readonly TypeRules[]): ReadonlyMap<string, string | null> {
  return new Map(types.map(({ key, hierarchy }) => [key, hierarchy]));
}
