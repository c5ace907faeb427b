import type { Edge } from '@lexikon/changes/hierarchy';
import type { Tx } from '@lexikon/kernel/transactions';
import type { LinkedTerm } from '../comparing/left-out-links.js';

/** An item that is to be applied, with what it leads to and will not be there. */
export interface LinkedItem extends LinkedTerm {
  readonly seq: number;
  readonly termId: string;
  /** By id, the IRIs of the terms among its targets that were left out. */
  readonly absent: Readonly<Record<string, string>>;
}

export type UnlinkedItem = Pick<LinkedItem, 'seq' | 'termId' | 'edits' | 'said'>;

/** What of a staged import leans on terms that somebody left out of it. */
export abstract class ImportLeftOutRepository {
  /** Numbers of the items to be applied that lead to a term which will not be there. */
  abstract listLinked(importId: string): Promise<readonly number[]>;

  abstract load(importId: string, seqs: readonly number[]): Promise<readonly LinkedItem[]>;

  /** Whether an item that was left out would have given up a relation: something may have been to take its place. */
  abstract holdsOn(importId: string): Promise<boolean>;

  /** Relations that are there and that the items to be applied give up. */
  abstract listLost(importId: string): Promise<readonly Edge[]>;

  /** Relations of these types that the items to be applied add, in the order of the items. */
  abstract listGained(
    importId: string,
    types: readonly string[],
  ): Promise<readonly (Edge & { readonly seq: number })[]>;

  /** By id: of terms that are there, and of terms that the import adds. */
  abstract listIris(importId: string, termIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** In place of what was staged. */
  abstract save(tx: Tx, importId: string, items: readonly UnlinkedItem[]): Promise<void>;
}
