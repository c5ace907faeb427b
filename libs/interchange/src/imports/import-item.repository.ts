import type { Tx } from '@lexikon/kernel/transactions';
import type { Edit } from '@lexikon/changes/change';
import type { Finding } from '../files/import-document.js';
import type { ItemDecision, ItemOutcome, SaidTerm, StagedItem } from './import.js';
import type { ItemFilter, NumberedFinding, SeqPage } from './import-items.read-model.js';

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

  /** Behind those that are there. */
  abstract addFindings(tx: Tx, importId: string, findings: readonly Finding[]): Promise<void>;

  abstract countFindings(importId: string): Promise<Readonly<Record<Finding['kind'], number>>>;

  abstract decide(
    tx: Tx,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<void>;

  /** The same decision for all items that a filter means. */
  abstract decideAll(tx: Tx, importId: string, filter: ItemFilter, decision: ItemDecision): Promise<void>;

  /** Which of the items cannot be decided so: what is dropped goes or stays, of anything else one side is taken. */
  abstract listUnfit(
    tx: Tx,
    importId: string,
    decisions: readonly { readonly seq: number; readonly decision: ItemDecision }[],
  ): Promise<readonly number[]>;

  /** By IRI, those that were decided. */
  abstract listDecisions(importId: string): Promise<Map<string, ItemDecision>>;

  /** What is to be applied. Those that give up a relation can be asked for first, so that others may take it over. */
  abstract listDecided(
    importId: string,
    page: SeqPage & { readonly givesUp: boolean },
  ): Promise<readonly DecidedItem[]>;

  /** Terms of the file that would have been written, had nobody decided otherwise. */
  abstract countLeftOut(importId: string): Promise<number>;

  abstract listTermIds(importId: string): Promise<TermIds>;

  /** IRIs of the terms to be written that are not as they were when they were compared. */
  abstract listMoved(importId: string): Promise<readonly string[]>;
}
