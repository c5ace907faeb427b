import type { LexiconScope } from '@lexikon/lexicons/lexicon-scope.read-model';
import type { TermStatus } from './status.js';
import type { Level, Sheet } from './term.js';

export interface TermDetail {
  readonly id: string;
  readonly lexiconId: string;
  readonly iri: string;
  readonly version: number;
  readonly status: TermStatus;
  readonly level: Level | null;
  /** In the lexicon's default language, or the next best. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly domainIds: readonly string[];
  readonly successors: readonly NamedTerm[];
  /** The terms that name this one as their successor, by name; at most twenty. */
  readonly replaces: readonly NamedTerm[];
  readonly validatedVersion: number | null;
  /** The scheme it was imported from. */
  readonly source: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly removedAt: Date | null;
}

export interface NamedTerm {
  readonly id: string;
  readonly name: string;
}

/** A term as a line of a list, in the language of the list. */
export interface ListedTerm extends NamedTerm {
  /** False where the name stands in from another language. */
  readonly own: boolean;
  readonly status: TermStatus;
  readonly level: Level | null;
  readonly version: number;
  /** At most 240 characters: short before long, in the language of the list or the next best. */
  readonly definition: string | null;
  readonly childCount: number;
  readonly top: boolean;
}

/** Where a page begins: after the last row of the one before. */
export interface NamePlace {
  readonly name: string;
  readonly id: string;
}

export interface NamePage {
  /** A language of the lexicon, as `listingLanguage` answers it. */
  readonly languageKey: string;
  readonly limit: number;
  readonly after: NamePlace | null;
}

export interface TermFilter {
  readonly status?: TermStatus | undefined;
  readonly level?: Level | undefined;
  readonly domainId?: string | undefined;
  /** Names that begin with it; accents and case count for nothing. */
  readonly prefix?: string | undefined;
  /** Where the tree begins: terms without a broader one that is there. */
  readonly rootsOnly?: boolean | undefined;
}

export interface RemovedTerm extends NamedTerm {
  readonly iri: string;
  readonly version: number;
  readonly removedAt: Date;
  /** Who removed it, as `actorKey` writes it, and the name of that account. */
  readonly author: string;
  readonly authorName: string | null;
}

/** One step up: `fromId` has the broader term `id`. The term itself comes without `fromId`. */
export interface StepUp extends NamedTerm {
  readonly fromId: string | null;
}

/** Reads of terms. Says nothing of who may see them: `TermsService` asks the policy. */
export abstract class TermsReadModel {
  /** Removed terms too; those of removed lexicons are not found. */
  abstract find(termId: string): Promise<{ term: TermDetail; lexicon: LexiconScope } | null>;

  /** By name in the order of Unicode, then id. */
  abstract list(lexicon: LexiconScope, filter: TermFilter, page: NamePage): Promise<readonly ListedTerm[]>;

  /** The terms that have this one as a broader term, each once; by name. */
  abstract listChildren(lexicon: LexiconScope, termId: string, page: NamePage): Promise<readonly ListedTerm[]>;

  /** Everything above a term in the hierarchy `broader`, and the term itself. */
  abstract listStepsUp(termId: string, languageKey: string): Promise<readonly StepUp[]>;

  /** The last removed first. */
  abstract listRemoved(
    lexicon: LexiconScope,
    page: { readonly limit: number; readonly after: { readonly at: Date; readonly id: string } | null },
  ): Promise<readonly RemovedTerm[]>;
}
