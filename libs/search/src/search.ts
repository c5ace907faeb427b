import type { TermStatus } from '@lexikon/terms/status';
import { languageKey, type LanguageTag, type Level } from '@lexikon/terms/term';

/** How a term was found, best first: by its label, by how a label begins, by its words, by what is spelled alike. */
export const TIERS = ['exact', 'prefix', 'text', 'fuzzy'] as const;
export type Tier = (typeof TIERS)[number];

/** `auto` looks for what is spelled alike only where the rest does not fill a page. */
export type SearchMode = 'auto' | 'exact' | 'fuzzy';

/** Further hits are not listed: whoever has this many asks a narrower question. */
export const MAX_HITS = 500;

export interface SearchFilter {
  readonly lexiconId?: string | undefined;
  /** Found in this language, its base or its variants, or in none; also the language of names and definitions. */
  readonly language?: string | undefined;
  readonly status?: TermStatus | undefined;
  readonly domainId?: string | undefined;
  readonly level?: Level | undefined;
}

/** Where a hit stands among the others. */
export interface SearchPlace {
  readonly tier: Tier;
  /** Comparable within a tier only; more is better. */
  readonly score: number;
  /** Of the term. */
  readonly id: string;
}

export interface SearchRequest extends SearchFilter {
  readonly text: string;
  readonly mode: SearchMode;
  readonly limit: number;
  readonly after: SearchPlace | null;
}

/** [start, end) in UTF-16 units. */
export type Range = readonly [start: number, end: number];

export interface Match {
  readonly field: 'label' | 'definition' | 'note';
  readonly language: LanguageTag;
  /** The label, or of a longer text the part around what was found. */
  readonly text: string;
  readonly ranges: readonly Range[];
}

export interface SearchHit extends SearchPlace {
  readonly lexiconId: string;
  readonly lexiconName: string;
  readonly name: string;
  readonly status: TermStatus;
  readonly level: Level | null;
  readonly match: Match;
  readonly definition: string | null;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Null after the last hit. */
  readonly next: SearchPlace | null;
  readonly truncated: boolean;
}

/** Negative where `a` stands before `b`. */
export function comparePlaces(a: SearchPlace, b: SearchPlace): number {
  const byTier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  if (byTier !== 0 || a.score !== b.score) return byTier || b.score - a.score;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The keys that a search in a language takes in: the language, its base, and none, which is shown in every one. */
export function searchedLanguages(language: string): readonly string[] {
  const key = languageKey(language);
  return ['', key.split('-')[0] ?? key, key];
}

/** Those, and the variants of the language. */
export function isInLanguage(tag: LanguageTag, language: string | undefined): boolean {
  if (language === undefined) return true;
  const key = languageKey(tag);
  return searchedLanguages(language).includes(key) || key.startsWith(`${languageKey(language)}-`);
}
