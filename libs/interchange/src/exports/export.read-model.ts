import type { ExportSource } from '../files/export-source.js';

/** One state of a lexicon, however long it takes to read it. */
export interface ExportSnapshot {
  readonly source: Omit<ExportSource, 'types'>;
  /** Must be called: until then the snapshot holds a connection. */
  close(): Promise<void>;
}

export abstract class ExportReadModel {
  /** Null where there is no such lexicon. */
  abstract findName(lexiconId: string): Promise<string | null>;

  /** Null where there is no such lexicon. Waits while too many others are open. */
  abstract open(lexiconId: string, options: { readonly withProvenance: boolean }): Promise<ExportSnapshot | null>;
}
