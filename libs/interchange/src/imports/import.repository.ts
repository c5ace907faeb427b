import type { Actor } from '@lexikon/kernel/actor';
import type { Tx } from '@lexikon/kernel/transactions';
import type { Import, ImportProgress, ImportState, SaidAside } from './import.js';

export type NewImport = Pick<Import, 'id' | 'lexiconId' | 'state' | 'fileName' | 'format' | 'options' | 'actor'>;

export type ImportOutcome = Partial<Pick<Import, 'source' | 'report' | 'reading' | 'error' | 'changeId' | 'said'>>;

export interface ImportPlace {
  readonly createdAt: Date;
  readonly id: string;
}

/** Imports and the files they came with. */
export abstract class ImportRepository {
  abstract create(tx: Tx, row: NewImport, at: Date): Promise<void>;

  /** At most a megabyte each, from 0. */
  abstract appendChunk(tx: Tx, importId: string, seq: number, bytes: Uint8Array): Promise<void>;

  abstract readChunks(importId: string): AsyncIterable<Uint8Array>;

  /** Nobody reads the file of an import again in which nothing more happens. */
  abstract removeChunksOfFinished(importId: string): Promise<void>;

  abstract find(importId: string): Promise<Import | null>;

  /** Newest first. */
  abstract list(
    lexiconId: string,
    page: { readonly after: ImportPlace | null; readonly limit: number },
  ): Promise<readonly Import[]>;

  /** Locked until the end of `tx`: it does not move on meanwhile. Null where there is none. */
  abstract lockState(tx: Tx, importId: string): Promise<ImportState | null>;

  /**
   * Moves an import on, if it is in the state that it is expected in.
   *
   * @returns whether it was.
   */
  abstract move(
    tx: Tx,
    importId: string,
    from: readonly ImportState[],
    to: ImportState,
    change: { readonly at: Date; readonly actor?: Actor },
  ): Promise<boolean>;

  /**
   * Takes the work on an import in this state: new work, or that of a process which has said nothing since `silentSince`.
   * Null where another works on it.
   */
  abstract claim(
    importId: string,
    state: 'staging' | 'applying',
    time: { readonly at: Date; readonly silentSince: Date },
  ): Promise<Import | null>;

  /** Also says that whoever works on it is alive. Answers whether someone asked to stop. */
  abstract saveProgress(importId: string, progress: ImportProgress | null, at: Date): Promise<boolean>;

  abstract requestCancel(importId: string): Promise<void>;

  /** Ends a phase: the state, and what came of it. */
  abstract finish(importId: string, state: ImportState, outcome: ImportOutcome, at: Date): Promise<void>;

  /** The change that an import has become; null where it has not been applied. */
  abstract findChange(importId: string): Promise<string | null>;

  /** What the last import of this source that stands said beside terms. */
  abstract findLastSaid(lexiconId: string, source: string): Promise<SaidAside | null>;
}
