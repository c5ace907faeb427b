import { parse, type Info } from 'csv-parse';
import { Readable } from 'node:stream';
import { ImportSyntaxError } from '../files/import.errors.js';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Counted from 1, where the row begins. */
  readonly line: number;
}

/** The rows of a table, whichever of the three usual separators its first line uses. */
export async function* readCsvTable(text: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const iterator = text[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done ? '' : first.value;
  const parser = parse({
    delimiter: separatorOf(start),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: 50_000_000,
  });
  const source = Readable.from(startingWith(start, iterator));
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{ record: string[]; info: Info }>) {
      // `lines` counts to where the row ends; a quoted cell may hold lines of its own.
      const within = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      yield { cells: record, line: info.lines - within };
    }
  } catch (cause) {
    throw translate(cause);
  } finally {
    source.destroy();
  }
}

function separatorOf(start: string): string {
  const [header = ''] = start.split(/\r?\n/u);
  const unquoted = header.replace(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t'].map((separator) => [separator, unquoted.split(separator).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

async function* startingWith(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** csv-parse names the line in its errors' `lines`, or at the end of the message. */
function translate(cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('CSV_')) return cause;
  const { lines } = cause as { lines?: number };
  const named = /at line (\d+)/u.exec(cause.message)?.[1];
  return new ImportSyntaxError('csv', lines ?? (named ? Number(named) : null), cause.message, { cause });
}
