import type { ImportSurroundings } from '../files/import-document.js';

export interface CsvOptions {
  readonly fileName: string;
  /** Names what has no IRI. */
  readonly baseIri: string;
  readonly surroundings: ImportSurroundings;
}
