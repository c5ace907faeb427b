import type { Actor } from '@lexikon/kernel/actor';
import type { TermStatus } from '@lexikon/terms/status';
import type { Definition, Label, Level, Note } from '@lexikon/terms/term';
import type { Range, SearchFilter, SearchPlace } from './search.js';
import type { SearchQuery } from './search-query.js';

export interface Ranking {
  /** Whose lexicons are searched: those of others are not so much as counted. */
  readonly actor: Actor;
  readonly query: SearchQuery;
  readonly filter: SearchFilter;
  readonly limit: number;
}

export interface RankedTerm extends SearchPlace {
  /** The label that is spelled alike; null in the other tiers, where the query tells. */
  readonly labelId: string | null;
  /** The language whose words were found; null in the other tiers. */
  readonly languageKey: string | null;
}

/** What is shown of a term that was found. */
export interface FoundTerm {
  readonly id: string;
  readonly lexiconId: string;
  readonly lexiconName: string;
  readonly defaultLanguage: string;
  readonly status: TermStatus;
  readonly level: Level | null;
  readonly labels: readonly Label[];
  readonly definitions: readonly Definition[];
  readonly notes: readonly Note[];
}

export abstract class SearchReadModel {
  /**
   * The exact, the prefix and the text tier in the order of `comparePlaces`, each term once, at the best place it has.
   * Removed terms and terms of removed lexicons are not found; those of archived ones are.
   */
  abstract rank(ranking: Ranking): Promise<readonly RankedTerm[]>;

  /** The fuzzy tier, without the terms that were found otherwise. */
  abstract rankAlike(ranking: Ranking, foundIds: readonly string[]): Promise<readonly RankedTerm[]>;

  /** In no particular order. */
  abstract listFound(termIds: readonly string[]): Promise<readonly FoundTerm[]>;

  /**
   * Where the words of the query stand, inflected or not: for each of the folded texts the ranges in it.
   */
  abstract listMarks(
    query: SearchQuery,
    texts: readonly { readonly languageKey: string; readonly folded: string }[],
  ): Promise<readonly (readonly Range[])[]>;
}
