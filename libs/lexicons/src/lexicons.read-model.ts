import type { Actor } from '@lexikon/kernel/actor';
import type { Role } from '@lexikon/workspaces/role';
import type { Lexicon } from './lexicon.js';

/** A lexicon as someone in particular sees it. */
export interface LexiconRow extends Lexicon {
  readonly workspaceName: string;
  readonly termCount: number;
  /** Of the terms those that are proposed or in review. */
  readonly waitingCount: number;
  /** Those with a definition in any language. */
  readonly definedCount: number;
  /** By language of the lexicon, how many have a preferred label. */
  readonly preferredCounts: Readonly<Record<string, number>>;
  /** The viewer's, in the workspace and in this lexicon: what may be done follows from them. */
  readonly roles: readonly Role[];
}

export interface LexiconStats {
  readonly terms: number;
  readonly relations: number;
  readonly removed: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, { readonly preferred: number; readonly defined: number }>>;
  readonly domains: Readonly<Record<string, number>>;
  /** Terms with a definition in any language. */
  readonly defined: number;
  /** By language: how many names begin with each letter, as `countLetters` tells them apart. */
  readonly letters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Null before the first count. */
  readonly countedAt: Date | null;
}

export interface LexiconsQuery {
  readonly workspaceId?: string | undefined;
  readonly state: 'active' | 'archived' | 'removed';
  readonly limit: number;
  /** The last one of the page before. */
  readonly after: { readonly name: string; readonly id: string } | null;
}

/** Answers only what the viewer may see: of removed lexicons, those that the viewer may restore at this time. */
export abstract class LexiconsReadModel {
  abstract find(actor: Actor, lexiconId: string, at: Date): Promise<LexiconRow | null>;

  /** By name, then id. */
  abstract list(actor: Actor, at: Date, query: LexiconsQuery): Promise<readonly LexiconRow[]>;

  /** Asks nobody whether they may: the use case does. */
  abstract findStats(lexiconId: string): Promise<LexiconStats | null>;
}
