import { labelKey, languageKey, type Label, type Sheet } from '@lexikon/terms/term';
import type { ImportedRelation, ImportedTerm } from '../files/import-document.js';
import { definitionColumn, labelColumn, matchColumn, noteColumn, relationColumn, remarkColumn } from './column.js';

/** What a term holds, by IRIs. */
export type PresentContent = Omit<ImportedTerm, 'iri' | 'status'>;

/**
 * A term of a table, with what the table did not speak of as it is at present: what has no column, what no cell has a
 * place for (kept statements, contextual definitions), and of what it does name the rest (the form of a label, the
 * strength of a relation). So a translator's table of two columns takes nothing away.
 */
export function withUnsaid(term: ImportedTerm, present: PresentContent, columns: readonly string[]): ImportedTerm {
  const isSaid = (column: string | null) => column !== null && columns.includes(column);
  return {
    ...term,
    sheet: sheetOf(term.sheet, present.sheet, isSaid),
    level: isSaid('level') ? term.level : present.level,
    domainIris: isSaid('domains') ? term.domainIris : present.domainIris,
    successorIris: isSaid('successors') ? term.successorIris : present.successorIris,
    relations: relationsOf(term.relations, present.relations, isSaid),
  };
}

type IsSaid = (column: string | null) => boolean;

function sheetOf(said: Sheet, present: Sheet, isSaid: IsSaid): Sheet {
  const texts = { keyOf: textKey, isSaid };
  return {
    labels: labelsOf(said.labels, present.labels, isSaid),
    definitions: merged(said.definitions, present.definitions, { ...texts, columnOf: definitionColumn }),
    notes: merged(said.notes, present.notes, {
      ...texts,
      keyOf: (note) => `${note.kind} ${textKey(note)}`,
      columnOf: noteColumn,
    }),
    notations: isSaid('notations') ? said.notations : present.notations,
    sources: isSaid('sources') ? said.sources : present.sources,
    matches: merged(said.matches, present.matches, {
      isSaid,
      keyOf: ({ kind, iri }) => `${kind} ${iri}`,
      columnOf: matchColumn,
    }),
    questions: merged(said.questions, present.questions, {
      ...texts,
      columnOf: ({ language }) => remarkColumn('questions', language),
    }),
    disambiguations: merged(said.disambiguations, present.disambiguations, {
      ...texts,
      columnOf: ({ language }) => remarkColumn('disambiguations', language),
    }),
    top: isSaid('top') ? said.top : present.top,
    kept: [...new Set([...present.kept, ...said.kept])].toSorted(),
  };
}

function textKey({ language, text }: Pick<Label, 'language' | 'text'>): string {
  return `${languageKey(language)} ${text}`;
}

interface Merging<Item> {
  readonly keyOf: (item: Item) => string;
  readonly columnOf: (item: Item) => string | null;
  readonly isSaid: IsSaid;
}

/** In the present order, what the table says anew at the end. */
function merged<Item>(
  said: readonly Item[],
  present: readonly Item[],
  { keyOf, columnOf, isSaid }: Merging<Item>,
): readonly Item[] {
  const wanted = new Set(said.map(keyOf));
  const stays = present.filter((item) => !isSaid(columnOf(item)) || wanted.has(keyOf(item)));
  const known = new Set(stays.filter((item) => isSaid(columnOf(item))).map(keyOf));
  return [...stays, ...said.filter((item) => !known.has(keyOf(item)))];
}

/** A text that the table moves to another kind is not left behind under the old one. */
function labelsOf(said: readonly Label[], present: readonly Label[], isSaid: IsSaid): readonly Label[] {
  const kinds = new Map(said.map((label) => [labelKey(label), label.kind]));
  const others = present.filter((label) => (kinds.get(labelKey(label)) ?? label.kind) === label.kind);
  return merged(said, others, { keyOf: (label) => `${label.kind} ${labelKey(label)}`, columnOf: labelColumn, isSaid });
}

function relationsOf(
  said: readonly ImportedRelation[],
  present: readonly ImportedRelation[],
  isSaid: IsSaid,
): readonly ImportedRelation[] {
  const relations = merged(said, present, {
    keyOf: ({ type, toIri }) => `${type} ${toIri}`,
    columnOf: ({ type }) => relationColumn(type),
    isSaid,
  });
  return [...new Map(relations.map((relation) => [`${relation.type} ${relation.toIri}`, relation])).values()];
}
