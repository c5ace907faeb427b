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
  /** The preferred label in the second language of the list; null where there is none. */
  readonly secondName: string | null;
  readonly status: TermStatus;
  readonly level: Level | null;
  readonly version: number;
  /** At most 240 characters: short before long, in the language of the list or the next best. */
  readonly definition: string | null;
  readonly childCount: number;
  readonly top: boolean;
  readonly domainIds: readonly string[];
  /** In how many languages it has a label. */
  readonly languageCount: number;
  /** Those that are there, at most `MAX_LISTED_SUCCESSORS`. */
  readonly successors: readonly NamedTerm[];
  readonly updatedAt: Date;
}

export const MAX_LISTED_SUCCESSORS = 5;

export interface TermVersion {
  readonly id: string;
  readonly version: number;
}

/** As much of a term as its place in a list is told by. */
export interface TermPlace extends NamedTerm {
  /** Both absent in a list by name. */
  readonly status?: TermStatus;
  readonly updatedAt?: Date;
}

export interface PlacesIn {
  readonly by: TermOrder['by'];
  /** How many terms a page has. */
  readonly size: number;
}

export interface Neighbours {
  readonly previous: NamedTerm | null;
  readonly next: NamedTerm | null;
  /** Its place in the list by name, from 1. */
  readonly position: number;
  readonly total: number;
}

/** Where a page begins: after the last row of the one before. */
export interface NamePlace {
  readonly name: string;
  readonly id: string;
}

export interface StatusPlace extends NamePlace {
  readonly status: TermStatus;
}

export interface NamePage {
  /** A language of the lexicon, as `listingLanguage` answers it. */
  readonly languageKey: string;
  readonly limit: number;
  readonly after: NamePlace | null;
}

/** In what order, and after which row a page begins. */
export type TermOrder =
  | { readonly by: 'name'; readonly after: NamePlace | null }
  /** The last changed first. */
  | { readonly by: 'updated'; readonly after: { readonly at: Date; readonly id: string } | null }
  /** In the order of `TERM_STATUSES`, then by name. */
  | { readonly by: 'status'; readonly after: StatusPlace | null };

export interface TermPage extends Omit<NamePage, 'after'> {
  readonly order: TermOrder;
  /** As `languageKey` writes it. */
  readonly secondKey: string | null;
}

export interface TermFilter {
  readonly status?: TermStatus | undefined;
  readonly level?: Level | undefined;
  readonly domainId?: string | undefined;
  /** Names that begin with it; accents and case count for nothing. `NO_LETTER`: names that begin with no letter. */
  readonly prefix?: string | undefined;
  /** Terms that have no preferred label, or no definition, in a language. */
  readonly missing?: { readonly part: 'label' | 'definition'; readonly languageKey: string } | undefined;
  /** Terms that changed then or later. */
  readonly changedSince?: Date | undefined;
  /** Where the tree begins: terms without a broader one that is there. */
  readonly rootsOnly?: boolean | undefined;
}

export interface RemovedTerm extends NamedTerm {
  readonly iri: string;
  readonly version: number;
  readonly removedAt: Date;
  /** Who removed it, as `authorKey` writes it, and the name of that account. */
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

  /** By name is in the order of Unicode, then id. */
  abstract list(lexicon: LexiconScope, filter: TermFilter, page: TermPage): Promise<readonly ListedTerm[]>;

  /** How many terms a list has from its first page to its last. */
  abstract count(lexicon: LexiconScope, filter: TermFilter, languageKey: string): Promise<number>;

  /** The first terms of a list by name, for whoever changes all of them. */
  abstract listVersions(
    lexicon: LexiconScope,
    filter: TermFilter,
    page: { readonly languageKey: string; readonly limit: number },
  ): Promise<readonly TermVersion[]>;

  /** The last term of every page but the last: the next one begins after it. */
  abstract listPlaces(
    lexicon: LexiconScope,
    filter: TermFilter,
    of: PlacesIn & { readonly languageKey: string },
  ): Promise<readonly TermPlace[]>;

  /** Null where the term is not there. */
  abstract findNeighbours(lexicon: LexiconScope, termId: string, languageKey: string): Promise<Neighbours | null>;

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
