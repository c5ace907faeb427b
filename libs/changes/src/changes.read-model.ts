import type { TermContent } from '@lexikon/terms/term';
import type { Origin } from './change.js';
import type { PresentFacts } from './editing/bulk-draft.js';

export interface Authored {
  /** As `authorKey` writes it. */
  readonly author: string;
  /** Of the author's account; null where there is none, or none any more. */
  readonly authorName: string | null;
}

/** Of a change: the change that it takes back, and the one that has taken it back and still holds. */
interface Undoing {
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

export interface ChangeSummary extends Authored, Undoing {
  readonly id: string;
  readonly lexiconId: string;
  readonly lexiconName: string;
  readonly origin: Origin;
  readonly reason: string | null;
  readonly at: Date;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  /** Its first three terms, as it left them. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
}

/** What a change, or a version, made of a term. */
export interface TermStep {
  readonly termId: string;
  /** The version that it made. */
  readonly version: number;
  /** Null where it created the term. */
  readonly before: TermContent | null;
  readonly after: TermContent;
}

export interface RevisionSummary extends TermStep, Authored, Undoing {
  readonly changeId: string;
  readonly origin: Origin;
  readonly reason: string | null;
  readonly at: Date;
  readonly hash: string;
}

export interface Revision {
  readonly termId: string;
  readonly version: number;
  readonly changeId: string;
  readonly hash: string;
  readonly content: TermContent;
}

/** What has been done to content. Says nothing of who may see it: `HistoryService` asks the policy. */
export abstract class ChangesReadModel {
  /** The last one first. */
  abstract list(
    lexiconId: string,
    page: { readonly limit: number; readonly after: { readonly at: Date; readonly id: string } | null },
  ): Promise<readonly ChangeSummary[]>;

  /** The same over all lexicons in which the user has a role, those that are removed left out. */
  abstract listOfMember(
    userId: string,
    page: {
      readonly limit: number;
      readonly after: { readonly at: Date; readonly id: string } | null;
      /** None that is not later. */
      readonly since?: Date | undefined;
    },
  ): Promise<readonly ChangeSummary[]>;

  abstract find(changeId: string): Promise<ChangeSummary | null>;

  /** What a change made of its terms, in the order of their ids. */
  abstract listSteps(
    changeId: string,
    page: { readonly limit: number; readonly afterId: string | null },
  ): Promise<readonly TermStep[]>;

  /** The last version first. */
  abstract listRevisions(
    termId: string,
    page: { readonly limit: number; readonly beforeVersion: number | null },
  ): Promise<readonly RevisionSummary[]>;

  abstract findRevision(termId: string, version: number): Promise<Revision | null>;

  /** Of those that are in the lexicon, removed ones too: what an edit of many must know of each. */
  abstract listPresent(lexiconId: string, termIds: readonly string[]): Promise<readonly PresentFacts[]>;

  /** How terms, removed ones too, and domains are called in their lexicon's default language or the next best. */
  abstract listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
