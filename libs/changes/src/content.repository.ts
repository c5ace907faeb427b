import type { Tx } from '@lexikon/kernel/transactions';
import type { TermContent } from '@lexikon/terms/term';
import type { Applied, Aside, AsideDomain, ChangeHeader, Edit, Present, TypeRules } from './change.js';

/** Where a change happens, and by which rules its rows are made. */
export interface ContentScope {
  readonly workspaceId: string;
  readonly lexiconId: string;
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly baseIri: string;
}

/** What a change did to one term, with what undoing it needs. */
export interface Revertible {
  readonly termId: string;
  /** The version that the change made. */
  readonly version: number;
  /** The version the term has now. */
  readonly presentVersion: number;
  /** As the term was before the change; null where the change created it. */
  readonly before: TermContent | null;
  readonly after: TermContent;
}

export interface ChangeRow extends ChangeHeader {
  readonly id: string;
  /** As `authorKey` writes it. */
  readonly author: string;
  readonly requestId: string;
  readonly at: Date;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly aside: AsideTrace | null;
}

/** What an aside has added and altered, so that undo can take it back. */
export interface AsideTrace {
  /** Of the domains that were not there. */
  readonly domainIds: readonly string[];
  /** Those that were, as they were, and the version that the change gave each. */
  readonly replaced?: readonly (AsideDomain & { readonly version: number })[];
  readonly kept: readonly string[];
  readonly gone?: readonly string[];
  readonly schemeIri: string | null;
  /** What an undo took away: undoing the undo brings it back. */
  readonly reverted?: Aside;
}

/** The only way content is written. */
export abstract class ContentRepository {
  /** The relation types that a lexicon of this workspace may use. */
  abstract listTypes(workspaceId: string): Promise<readonly TypeRules[]>;

  /** Held until the end of `tx`. A large change takes them once, before its terms. */
  abstract lockHierarchies(tx: Tx, lexiconId: string, hierarchies: readonly string[]): Promise<void>;

  /** In the order of their ids, so that two changes cannot block each other for good. */
  abstract lockTerms(tx: Tx, lexiconId: string, termIds: readonly string[]): Promise<void>;

  /**
   * What the edits are about, its terms locked until the end of `tx`: what the plan sees stays true until it is saved.
   * Terms that the change itself creates are not looked for.
   */
  abstract lockPresent(
    tx: Tx,
    lexiconId: string,
    edits: readonly Edit[],
    known: { types: readonly TypeRules[]; createdIds: ReadonlySet<string> },
  ): Promise<Present>;

  /** The same as it is at this moment, and nothing locked: for who asks what a change would do, and does not make it. */
  abstract loadPresent(
    tx: Tx,
    lexiconId: string,
    edits: readonly Edit[],
    known: { types: readonly TypeRules[]; createdIds: ReadonlySet<string> },
  ): Promise<Present>;

  /**
   * Terms, their rows for search and order, relations and revisions, each in a statement or two however many there are.
   *
   * @throws {ChangeRefusedError} where an IRI is taken in the lexicon.
   */
  abstract apply(
    tx: Tx,
    scope: ContentScope,
    applied: readonly Applied[],
    by: { changeId: string; author: string; at: Date; types: readonly TypeRules[] },
  ): Promise<void>;

  abstract createChange(tx: Tx, row: ChangeRow): Promise<void>;

  /**
   * Tells the planner what the tables hold now. For the end of a large change: until the database looks by itself, which
   * may take a minute, reads are planned for the tables as they were (the children of a term took 9 s).
   */
  abstract refreshStatistics(tx: Tx): Promise<void>;

  /** Domains are made or brought up to date by IRI; statements are added to those of the lexicon. */
  abstract applyAside(tx: Tx, lexiconId: string, aside: Aside, at: Date): Promise<AsideTrace>;

  /** Takes away what an aside added, but domains that hold terms by now. Answers what went. */
  abstract revertAside(tx: Tx, lexiconId: string, trace: AsideTrace, at: Date): Promise<Aside>;

  /** In which lexicon the change was made; null where there is no such change. */
  abstract findLexiconId(changeId: string): Promise<string | null>;

  /**
   * The change and the terms it touched, locked until the end of `tx`: nobody else takes it back meanwhile, and no edit
   * comes between the look for later edits and the writing.
   */
  abstract lockRevertible(
    tx: Tx,
    changeId: string,
  ): Promise<{ readonly aside: AsideTrace | null; readonly isUndone: boolean }>;

  /** In the order of term ids, those after `afterId`. */
  abstract listRevertible(
    tx: Tx,
    changeId: string,
    page: { afterId: string | null; limit: number },
  ): Promise<readonly Revertible[]>;
}
