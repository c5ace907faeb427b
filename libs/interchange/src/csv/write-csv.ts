import type { Sheet } from '@lexikon/terms/term';
import { stringify } from 'csv-stringify/sync';
import type { ExportedTerm, ExportSource } from '../files/export-source.js';
import type { ImportedDomain } from '../files/import-document.js';
import { compareText } from '../rdf/statement.js';
import { STRING } from '../rdf/vocabulary.js';
import { joinCell } from './cell.js';
import {
  definitionColumn,
  labelColumn,
  matchColumn,
  noteColumn,
  PLAIN_COLUMNS,
  relationColumn,
  remarkColumn,
  TEXT_COLUMNS,
} from './column.js';
import { isTypedNotation } from './notation-cell.js';
import { writeNamedAddress } from './named-address.js';

type Cells = ReadonlyMap<string, readonly string[]>;

/** Rows, a batch of terms at a time, under the columns that some term needs: a first pass finds out which. */
export async function* writeCsv(source: ExportSource, withProvenance: boolean): AsyncGenerator<string> {
  const names = new Map(source.domains.map((domain) => [domain.iri, nameOf(domain, source.defaultLanguage)]));
  const used = new Set<string>();
  for await (const batch of source.terms()) {
    for (const term of batch) for (const column of cellsOf(term, names, withProvenance).keys()) used.add(column);
  }
  const columns = inOrder(used, source);
  yield stringify([columns]);
  for await (const batch of source.terms()) {
    const rows = batch.map((term) => {
      const cells = cellsOf(term, names, withProvenance);
      return columns.map((column) => joinCell(cells.get(column) ?? []));
    });
    if (rows.length > 0) yield stringify(rows);
  }
}

function nameOf({ iri, labels }: ImportedDomain, language: string): string {
  return (labels.find((label) => label.language === language) ?? labels[0])?.text ?? iri;
}

type Put = (column: string | null, value: string) => void;

/** What a term says, by column. */
function cellsOf(term: ExportedTerm, domainNames: ReadonlyMap<string, string>, withProvenance: boolean): Cells {
  const { iri, content, domainIris, successorIris, relations, provenance } = term;
  const { sheet, status, level } = content;
  const cells = new Map<string, string[]>();
  const put: Put = (column, value) => {
    if (column === null || value === '') return;
    const known = cells.get(column);
    if (known) known.push(value);
    else cells.set(column, [value]);
  };
  put('iri', iri);
  put('status', status);
  put('level', level ?? '');
  put('top', sheet.top ? 'true' : '');
  for (const domain of domainIris) {
    put('domains', writeNamedAddress({ text: domainNames.get(domain) ?? domain, url: domain }));
  }
  putSheet(sheet, put);
  for (const { type, toIri } of relations) put(relationColumn(type), toIri);
  for (const successor of status === 'deprecated' ? successorIris : []) put('successors', successor);
  if (withProvenance && provenance) putProvenance(provenance, put);
  return cells;
}

function putSheet(sheet: Sheet, put: Put): void {
  for (const label of sheet.labels) put(labelColumn(label), label.text);
  for (const definition of sheet.definitions) put(definitionColumn(definition), definition.text);
  for (const note of sheet.notes) put(noteColumn(note), note.text);
  for (const part of ['questions', 'disambiguations'] as const) {
    for (const { language, text } of sheet[part]) put(remarkColumn(part, language), text);
  }
  for (const { value, datatype } of sheet.notations) {
    const isPlain = datatype === null && !isTypedNotation(value);
    put('notations', isPlain ? value : `${value}^^${datatype ?? STRING}`);
  }
  for (const source of sheet.sources) put('sources', writeNamedAddress(source));
  for (const match of sheet.matches) put(matchColumn(match), match.iri);
}

function putProvenance({ id, version, createdAt, updatedAt }: NonNullable<ExportedTerm['provenance']>, put: Put): void {
  put('id', id);
  put('version', String(version));
  put('createdAt', createdAt.toISOString());
  put('updatedAt', updatedAt.toISOString());
}

const PROVENANCE = ['id', 'version', 'createdAt', 'updatedAt'];

/** Always the same columns for a start, so that an empty lexicon still shows how to fill it. */
function inOrder(used: ReadonlySet<string>, { types, defaultLanguage }: ExportSource): readonly string[] {
  const all = new Set<string>([
    ...PLAIN_COLUMNS,
    ...['preferred', 'alternative', 'definition'].map((name) => `${name}:${defaultLanguage}`),
    ...used,
  ]);
  const first = ['iri', 'status', 'level', 'top', 'domains'];
  const texts = TEXT_COLUMNS.flatMap((name) =>
    [...all].filter((column) => column === name || column.startsWith(`${name}:`)).toSorted(compareText),
  );
  const relations = types.map(({ key }) => relationColumn(key)).filter((column) => all.has(column));
  const placed = [...first, ...texts];
  const last = ['notations', 'sources'];
  const matches = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'].filter((column) =>
    all.has(column),
  );
  const known = [...placed, ...last, ...matches, ...relations, 'successors'];
  const others = [...all].filter((column) => !known.includes(column) && !PROVENANCE.includes(column)).toSorted();
  return [...known, ...others, ...PROVENANCE.filter((column) => all.has(column))];
}
