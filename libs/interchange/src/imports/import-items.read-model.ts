import type { Finding } from '../files/import-document.js';
import type { ImportItem, ItemDecision, ItemOutcome } from './import.js';
import type { ItemField, ItemMark } from './item-marks.js';

export interface NumberedFinding extends Finding {
  readonly seq: number;
}

export interface SeqPage {
  /** The last number of the page before; -1 for the first. */
  readonly after: number;
  readonly limit: number;
}

/** Which items are looked at, or decided at once. What is absent does not matter. */
export interface ItemFilter {
  readonly outcome?: ItemOutcome | undefined;
  /** Touches any of them. */
  readonly fields?: readonly ItemField[] | undefined;
  /** Touches a text in any of them; `und`: one without a language. */
  readonly languages?: readonly string[] | undefined;
  /** In the name, however it is spelt. */
  readonly q?: string | undefined;
  /** `none`: nobody has decided. */
  readonly decision?: ItemDecision | 'none' | undefined;
  readonly validated?: boolean | undefined;
  readonly edited?: boolean | undefined;
  readonly moved?: boolean | undefined;
}

/** How many items there are of each kind. */
export interface ItemFacets {
  readonly total: number;
  /** Of them, those that the whole filter means, and those of these with which the file has its way as things stand. */
  readonly matching: number;
  readonly taken: number;
  readonly conflicts: number;
  readonly moved: number;
  readonly marks: ReadonlyMap<ItemMark, number>;
}

/** How many terms would be written as things stand. */
export interface ChosenTerms {
  readonly added: number;
  readonly changed: number;
  /** Terms in conflict of which something is taken, with either side of the conflict. */
  readonly conflicts: number;
  readonly removed: number;
  /** Of the terms in conflict, those for which the file's side is chosen. */
  readonly theirs: number;
}

/** Findings of one code. */
export interface FindingGroup {
  readonly kind: Finding['kind'];
  readonly code: string;
  readonly count: number;
  /** The first of them. */
  readonly example: Pick<Finding, 'subject' | 'message' | 'line'>;
}

/** An item with no more than a report of thousands says of each. */
export interface ItemLine extends Pick<ImportItem, 'seq' | 'outcome' | 'name' | 'iri'> {
  readonly marks: readonly ItemMark[];
}

/** What a staged import would do, for people. Asks nobody whether they may see it: the use case does. */
export abstract class ImportItemsReadModel {
  abstract list(
    importId: string,
    page: SeqPage & { readonly filter?: ItemFilter | undefined },
  ): Promise<readonly ImportItem[]>;

  abstract listLines(importId: string, page: SeqPage): Promise<readonly ItemLine[]>;

  /** Of the filter's outcome, or all items. */
  abstract countFacets(importId: string, filter: ItemFilter): Promise<ItemFacets>;

  /** How the new terms among these are called. */
  abstract listNames(importId: string, termIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  abstract countChosen(importId: string): Promise<ChosenTerms>;

  abstract listFindings(
    importId: string,
    page: SeqPage & { readonly kind?: Finding['kind'] | undefined; readonly code?: string | undefined },
  ): Promise<readonly NumberedFinding[]>;

  /** By kind, the most frequent first. */
  abstract summariseFindings(importId: string): Promise<readonly FindingGroup[]>;
}
