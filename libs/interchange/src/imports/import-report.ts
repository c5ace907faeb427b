import { stringify } from 'csv-stringify/sync';
import { guardedCell } from '../csv/cell.js';
import type { ImportItemsReadModel, ItemLine, NumberedFinding } from './import-items.read-model.js';

const COLUMNS = ['outcome', 'name', 'iri', 'field', 'finding', 'message', 'line'] as const;
type ReportRow = Partial<Record<(typeof COLUMNS)[number], string>>;

const PAGE = 1_000;

/**
 * A CSV table for people: a row for each part of a term that differs, then a row for each finding, in which `outcome`
 * is its kind. Read a page at a time: memory does not grow with the import.
 */
export async function* writeImportReport(
  views: Pick<ImportItemsReadModel, 'listLines' | 'listFindings'>,
  importId: string,
): AsyncGenerator<string> {
  yield stringify([[...COLUMNS]]);
  const items = pagesOf((page) => views.listLines(importId, page));
  for await (const page of items) yield tableOf(page.flatMap(rowsOfItem));
  const findings = pagesOf((page) => views.listFindings(importId, page));
  for await (const page of findings) yield tableOf(page.map(rowOfFinding));
}

async function* pagesOf<Row extends { readonly seq: number }>(
  list: (page: { readonly after: number; readonly limit: number }) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let after = -1;
  for (;;) {
    const page = await list({ after, limit: PAGE });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.seq ?? after;
  }
}

function rowsOfItem({ outcome, name, iri, marks }: ItemLine): readonly ReportRow[] {
  const fields = marks.flatMap((mark) => (mark.startsWith('field:') ? [mark.slice('field:'.length)] : []));
  return (fields.length > 0 ? fields : ['']).map((field) => ({ outcome, name, iri, field }));
}

function rowOfFinding({ kind, code, subject, message, line }: NumberedFinding): ReportRow {
  return { outcome: kind, iri: subject, finding: code, message, line: line === null ? '' : String(line) };
}

function tableOf(rows: readonly ReportRow[]): string {
  return stringify(rows.map((row) => COLUMNS.map((column) => guardedCell(row[column] ?? ''))));
}
