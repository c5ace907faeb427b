import type { Edit } from '@lexikon/changes/change';
import type { Actor } from '@lexikon/kernel/actor';
import type { SourceTerm } from '../comparing/import-comparison.js';
import type { Finding, ImportedDomain } from '../files/import-document.js';
import type { ImportFormat } from '../files/import-format.js';
import type { ItemMark } from './item-marks.js';

export type ImportState =
  'queued' | 'staging' | 'ready' | 'applying' | 'applied' | 'discarded' | 'cancelled' | 'failed';

export interface ImportOptions {
  /** Refuses a file of which a statement would have to be mended or rejected. */
  readonly strict: boolean;
  /** Removes what the source dropped, where nobody decided otherwise. */
  readonly remove: boolean;
  /** Of new terms that the file does not deprecate. */
  readonly status: 'draft' | 'validated';
  /** The IRI of the source; null: the file's one scheme, else the lexicon. */
  readonly source: string | null;
}

export interface ImportProgress {
  readonly phase: 'queued' | 'reading' | 'comparing' | 'ready' | 'applying' | 'done';
  readonly done: number;
  /** Null where it cannot be known yet. */
  readonly total: number | null;
}

export interface ImportReport {
  readonly triples: { readonly total: number; readonly used: number; readonly kept: number; readonly rejected: number };
  readonly terms: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly unchanged: number;
    /** The terms of the file that are. */
    readonly deprecated: number;
  };
  readonly relations: { readonly added: number; readonly removed: number; readonly unchanged: number };
  /** What the source no longer has. */
  readonly dropped: number;
  readonly conflicts: number;
  readonly findings: Readonly<Record<Finding['kind'], number>>;
}

/** What reading a file came to. */
export interface ImportReading {
  readonly bytes: number;
  readonly ms: number;
  readonly terms: number;
  /** Counted as a set. */
  readonly triples: number;
}

/** What a file says beside terms. Kept, so that the next import of the source knows what it said before. */
export interface SaidAside {
  readonly schemeIri: string | null;
  readonly domains: readonly SaidDomain[];
  readonly kept: readonly string[];
}

export interface SaidDomain extends ImportedDomain {
  /** Under which the terms of the import stand in it; null where it is not made, because it was removed here. */
  readonly id: string | null;
}

export interface ImportFailure {
  /** Of the catalogue. */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A file on its way into a lexicon. */
export interface Import {
  readonly id: string;
  readonly lexiconId: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly options: ImportOptions;
  /** Null until the file has been read. */
  readonly source: string | null;
  readonly progress: ImportProgress;
  readonly report: ImportReport | null;
  /** Null until the file has been read. */
  readonly reading: ImportReading | null;
  readonly error: ImportFailure | null;
  readonly said: SaidAside | null;
  /** For whom it works: the last to ask for something. */
  readonly actor: Actor;
  readonly changeId: string | null;
  /** The change that has taken back what was imported. */
  readonly undoneBy: string | null;
  /** Who brought the file, as the key of an actor, with their name where they are an account. */
  readonly author: string;
  readonly authorName: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type ItemOutcome = 'added' | 'changed' | 'unchanged' | 'dropped' | 'conflict';
export type ItemDecision = 'ours' | 'theirs' | 'remove';

export interface ItemDiff {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
  /** `before` is ours and stays, unless the file's `after` is chosen. */
  readonly conflict: boolean;
}

/** What would happen to one term. */
export interface ImportItem {
  readonly seq: number;
  readonly termId: string;
  readonly iri: string;
  readonly name: string;
  readonly outcome: ItemOutcome;
  readonly diff: readonly ItemDiff[];
  readonly decision: ItemDecision | null;
  /** The term has changed since it was last shown. */
  readonly moved: boolean;
}

/** An item with what applying it takes. */
export interface StagedItem extends ImportItem {
  /** Null for a term that is new. */
  readonly baseVersion: number | null;
  /** With our side of each conflict. */
  readonly edits: readonly Edit[];
  /** With the file's side; of a dropped term the edit that removes it. Null where there is nothing to decide. */
  readonly theirs: readonly Edit[] | null;
  readonly marks: readonly ItemMark[];
}

/** The file's content of a term where it is not what the import leaves there. */
export interface SaidTerm {
  readonly termId: string;
  readonly content: SourceTerm;
}

/** The states in which nothing more happens. */
export const FINISHED: readonly ImportState[] = ['applied', 'discarded', 'cancelled', 'failed'];
