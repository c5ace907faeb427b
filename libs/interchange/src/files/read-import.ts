import type { ImportDocument, ImportSurroundings } from './import-document.js';
import { formatOfName, formatOfText, type ImportFormat } from './import-format.js';
import { EmptyImportError, NotRdfError, StrictImportError } from './import.errors.js';
import { readCsv } from '../csv/read-csv.js';
import { readRdf } from '../rdf/read-rdf.js';
import { readSkos } from '../skos/read-skos.js';
import { readText, type SourceBytes } from './source-text.js';

export interface ReadImportOptions {
  /** Told from the file's name where null, else from how the text begins. */
  readonly format: ImportFormat | null;
  readonly fileName: string;
  /** Refuse the file on anything that would have to be mended or rejected. */
  readonly strict: boolean;
  readonly surroundings: ImportSurroundings;
  /** Of the lexicon: resolves relative IRIs, and names what has none. */
  readonly baseIri: string;
}

/**
 * A file, read and mended, before anything is compared with the lexicon.
 *
 * @throws {DomainError} one of `import.errors.ts`: a file that cannot be read is refused whole.
 */
export async function readImport(bytes: SourceBytes, options: ReadImportOptions): Promise<ImportDocument> {
  const { start, text } = await peeked(readText(bytes, options.fileName));
  if (start.trim() === '' && start.length < MOST_TO_LOOK_AT) throw new EmptyImportError(options.fileName);
  const format = options.format ?? formatOfName(options.fileName) ?? formatOfText(start, options.fileName);
  const document = format === 'csv' ? await readCsv(text, options) : await readRdfImport(text, { ...options, format });
  if (document.terms.length === 0) throw new EmptyImportError(options.fileName);
  const faults = document.findings.filter(({ kind }) => kind === 'mended' || kind === 'rejected');
  if (options.strict && faults.length > 0) throw new StrictImportError(faults);
  return document;
}

async function readRdfImport(
  text: AsyncIterable<string>,
  options: ReadImportOptions & { readonly format: Exclude<ImportFormat, 'csv'> },
): Promise<ImportDocument> {
  const { format, baseIri, fileName, surroundings } = options;
  const file = await readRdf({ text, format, baseIri });
  if (file.graph.size === 0) throw new NotRdfError(fileName);
  return readSkos(file, surroundings);
}

const ENOUGH_TO_TELL = 2_000;
/** A file that begins with nothing but blanks is not read twice for it. */
const MOST_TO_LOOK_AT = 200_000;

/** The beginning of a text, and the whole of it again. */
async function peeked(text: AsyncGenerator<string>): Promise<{ start: string; text: AsyncIterable<string> }> {
  let start = '';
  let next = await text.next();
  while (!next.done) {
    start += next.value;
    if (start.trimStart().length >= ENOUGH_TO_TELL || start.length >= MOST_TO_LOOK_AT) break;
    next = await text.next();
  }
  return { start, text: startingWith(start, text) };
}

async function* startingWith(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
