import type { Finding, ImportDocument } from '../files/import-document.js';
import { NotRdfError } from '../files/import.errors.js';
import { labelsByContent, relabel } from '../rdf/blank-nodes.js';
import { Graph } from '../rdf/graph.js';
import type { Resource, Statement } from '../rdf/statement.js';
import { LEXIKON, SKOS, TYPE } from '../rdf/vocabulary.js';
import { isIri } from '@lexikon/terms/iri';
import { readSkos } from '../skos/read-skos.js';
import { RelationVocabulary } from '../skos/relation-vocabulary.js';
import { CLASSES } from '../skos/roles.js';
import { splitCell } from './cell.js';
import { columnName, parseColumn, type Column } from './column.js';
import { readCsvTable, type CsvRow } from './csv-table.js';
import { CsvNames } from './csv-names.js';
import type { CsvOptions } from './csv-options.js';
import { rowStatements, type Cell } from './row-statements.js';

/** Stands for the lexicon while a table is read: a table speaks of no scheme. */
const SCHEME = `${LEXIKON}Table`;

interface Row {
  readonly iri: Resource;
  readonly cells: readonly Cell[];
  readonly line: number;
}

/**
 * A table of terms. Its rows are turned into statements and read as such. A CSV file is counted in these statements
 * too, one a value; `rejected` are the values of rows and columns that cannot be read.
 */
export async function readCsv(text: AsyncIterable<string>, options: CsvOptions): Promise<ImportDocument> {
  const vocabulary = new RelationVocabulary(options.surroundings.types);
  const table = await readTable(text, options, (key) => vocabulary.linkOf(`${LEXIKON}${key}`) !== null);
  const names = new CsvNames(table.rows, options);
  const setting = { vocabulary, schemeIri: SCHEME, ...names.resolvers() };
  const statements: Statement[] = [
    { subject: SCHEME, predicate: TYPE, object: CLASSES.scheme },
    ...table.rows.flatMap(({ iri, cells }) => rowStatements(iri, cells, setting)),
  ];
  const graph = await Graph.ofFile(relabel(statements, (await labelsByContent(statements)).labels));
  const document = await readSkos({ graph, rejected: table.rejected, findings: table.findings }, options.surroundings);
  const lines = new Map(table.rows.map(({ iri, line }) => [iri, line]));
  const { total, used, kept, rejected } = document.triples;
  return {
    ...document,
    schemeIri: null,
    columns: table.columns,
    // Less the scheme, which no cell has stated.
    triples: { total: total - 1, used: used - 1, kept, rejected },
    findings: document.findings.map((finding) => ({
      ...finding,
      line: finding.line ?? lines.get(finding.subject) ?? null,
    })),
  };
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly rejected: number;
  readonly findings: readonly Finding[];
}

async function readTable(
  text: AsyncIterable<string>,
  { fileName, baseIri }: CsvOptions,
  isRelation: (key: string) => boolean,
): Promise<Table> {
  let columns: readonly (Column | null)[] | null = null;
  const rows: Row[] = [];
  const findings: Finding[] = [];
  let rejected = 0;
  let unnamed = 0;
  for await (const { cells, line } of readCsvTable(text)) {
    if (columns === null) {
      columns = cells.map((header) => parseColumn(header, isRelation));
      if (!columns.some(isLabelColumn)) throw new NotRdfError(fileName);
      findings.push(...unknownColumns(cells, columns));
      continue;
    }
    const read = readRow(columns, { cells, line });
    rejected += read.unread;
    const label = labelOf(read.cells);
    if (label === null) {
      rejected += read.cells.reduce((sum, { values }) => sum + values.length, 0);
      findings.push(rowFinding('row.without-label', line, 'It has no label and is left out.'));
      continue;
    }
    const iri = valueOf(read.cells, 'iri');
    if (iri === null) unnamed += 1;
    rows.push({ iri: toIri(iri ?? label, baseIri), cells: read.cells, line });
  }
  if (unnamed > 0) findings.push(unnamedRows(unnamed));
  findings.push(...repeatedRows(rows));
  return {
    columns: (columns ?? []).flatMap((column) => (column ? [columnName(column)] : [])),
    rows,
    rejected,
    findings,
  };
}

function isLabelColumn(column: Column | null): boolean {
  return column?.kind === 'text' && ['preferred', 'alternative', 'hidden'].includes(column.name);
}

function readRow(columns: readonly (Column | null)[], { cells }: CsvRow) {
  let unread = 0;
  const known = cells.flatMap((cell, index): readonly Cell[] => {
    const column = columns[index] ?? null;
    if (column) return [{ column, values: splitCell(cell) }];
    unread += splitCell(cell).length;
    return [];
  });
  return { cells: known, unread };
}

/** The first preferred label, else any. */
function labelOf(cells: readonly Cell[]): string | null {
  const labels = cells.filter(({ column, values }) => isLabelColumn(column) && values.length > 0);
  const first = labels.find(({ column }) => column.kind === 'text' && column.name === 'preferred') ?? labels[0];
  return first?.values[0] ?? null;
}

function valueOf(cells: readonly Cell[], name: string): string | null {
  return cells.find(({ column }) => column.kind === 'plain' && column.name === name)?.values[0] ?? null;
}

function toIri(name: string, baseIri: string): Resource {
  return isIri(name) ? name : `${baseIri}${encodeURIComponent(name.toWellFormed())}`;
}

function rowFinding(code: string, line: number, message: string): Finding {
  return { kind: 'rejected', code, subject: `row ${String(line)}`, message, line };
}

function unknownColumns(headers: readonly string[], columns: readonly (Column | null)[]): readonly Finding[] {
  return headers
    .filter((header, index) => columns[index] === null && header.trim() !== '')
    .map((header) => ({
      kind: 'noticed',
      code: 'column.unknown',
      subject: header,
      message: `No column is called “${header}”; its values are not taken over.`,
      line: 1,
    }));
}

function unnamedRows(count: number): Finding {
  const message = `${String(count)} rows have no IRI; each gets one from its label, and is found again by it.`;
  return { kind: 'noticed', code: 'row.without-iri', subject: `${SKOS}Concept`, message, line: null };
}

function repeatedRows(rows: readonly Row[]): readonly Finding[] {
  const seen = new Set<Resource>();
  return rows.flatMap(({ iri, line }): readonly Finding[] => {
    const isNew = !seen.has(iri);
    seen.add(iri);
    const message = 'Another row has this IRI too; what both say is taken together.';
    return isNew ? [] : [{ kind: 'mended', code: 'row.repeated', subject: iri, message, line }];
  });
}
