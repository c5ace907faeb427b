import {
  LABEL_KINDS,
  languageKey,
  MATCH_KINDS,
  NOTE_KINDS,
  type Definition,
  type Label,
  type Match,
  type Notation,
  type Note,
  type Remark,
  type Source,
} from '@lexikon/terms/term';
import { compareText } from '../rdf/statement.js';

/** RDF knows no order: lists are read in this one, whatever the file's, so that the same file twice is the same. */
function inOrder<Item>(items: readonly Item[], keysOf: (item: Item) => readonly (string | number)[]): readonly Item[] {
  return items
    .map((item) => ({ item, keys: keysOf(item) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ item }) => item);
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (key === other) continue;
    return typeof key === 'number' && typeof other === 'number' ? key - other : compareText(String(key), String(other));
  }
  return 0;
}

export function sortLabels(labels: readonly Label[]): readonly Label[] {
  return inOrder(labels, ({ kind, language, text }) => [LABEL_KINDS.indexOf(kind), languageKey(language), text]);
}

export function sortDefinitions(definitions: readonly Definition[]): readonly Definition[] {
  return inOrder(definitions, ({ language, text, context, node }) => [
    languageKey(language),
    text,
    context ?? '',
    node ?? '',
  ]);
}

export function sortNotes(notes: readonly Note[]): readonly Note[] {
  return inOrder(notes, ({ kind, language, text, node }) => [
    NOTE_KINDS.indexOf(kind),
    languageKey(language),
    text,
    node ?? '',
  ]);
}

export function sortNotations(notations: readonly Notation[]): readonly Notation[] {
  return inOrder(notations, ({ value, datatype }) => [value, datatype ?? '']);
}

export function sortSources(sources: readonly Source[]): readonly Source[] {
  return inOrder(sources, ({ text, url }) => [text, url ?? '']);
}

export function sortMatches(matches: readonly Match[]): readonly Match[] {
  return inOrder(matches, ({ kind, iri }) => [MATCH_KINDS.indexOf(kind), iri]);
}

export function sortRemarks(remarks: readonly Remark[]): readonly Remark[] {
  return inOrder(remarks, ({ language, text }) => [languageKey(language), text]);
}
