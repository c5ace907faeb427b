import type { Tx } from '@lexikon/kernel/transactions';
import type { Edit } from '@lexikon/changes/change';
import type { Finding } from '../files/import-document.js';
import type { ImportItem, ItemDecision, ItemOutcome, SaidTerm, StagedItem } from './import.js';

export interface NumberedFinding extends Finding {
  readonly seq: number;
}

export interface SeqPage {
  /** The last number of the page before; -1 for the first. */
  readonly after: number;
  readonly limit: number;
}

export interface DecidedItem {
  readonly seq: number;
  readonly outcome: ItemOutcome;
  /** As decided. Never empty. */
  readonly edits: readonly Edit[];
}

/** The terms that applying writes. */
export interface TermIds {
  readonly created: readonly string[];
  readonly edited: readonly string[];
  /** Of those edited the removed ones that are restored. */
  readonly returning: readonly string[];
}

/** What a staged import would do, term by term, and what was found in its file. */
export abstract class ImportItemRepository {
  /** Whatever was staged before. */
  abstract clear(tx: Tx, importId: string): Promise<void>;

  /** Staged items of finished imports of the lexicon: their changes tell what became of them. */
  abstract prune(tx: Tx, lexiconId: string): Promise<void>;

  /** An item of the same number is replaced. */
  abstract saveItems(tx: Tx, importId: string, items: readonly StagedItem[], said: readonly SaidTerm[]): Promise<void>;

  abstract appendFindings(tx: Tx, importId: string, findings: readonly NumberedFinding[]): Promise<void>;

  abstract listItems(
    importId: string,
    page: SeqPage & { readonly outcome: ItemOutcome | null },
  ): Promise<readonly ImportItem[]>;

  abstract listFindings(
    importId: string,
    page: SeqPage & { readonly kind: Finding['kind'] | null },
  ): Promise<readonly NumberedFinding[]>;

  abstract decide(
    tx: Tx,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<void>;

  /** By IRI, those that were decided. */
  abstract listDecisions(importId: string): Promise<Map<string, ItemDecision>>;

  /**
   * What is to be applied. Those that give up a relation can be asked for first, so that others may take it over.
   *
   * @param options.remove removes what was dropped and not decided.
   */
  abstract listDecided(
    importId: string,
    page: SeqPage & { readonly givesUp: boolean; readonly remove: boolean },
  ): Promise<readonly DecidedItem[]>;

  abstract listTermIds(importId: string): Promise<TermIds>;

  /** IRIs of the terms to be written that are not as they were when they were compared. */
  abstract listMoved(importId: string): Promise<readonly string[]>;
}
