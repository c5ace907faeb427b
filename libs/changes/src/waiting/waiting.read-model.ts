import type { Actor } from '@lexikon/kernel/actor';
import type { TermStatus } from '@lexikon/terms/status';
import type { Authored } from '../changes.read-model.js';

/** A term that waits for somebody in particular. */
export interface WaitingTerm extends Authored {
  /** `review`: to be agreed or sent back. `returned`: sent back to who wrote it last. */
  readonly task: 'review' | 'returned';
  readonly termId: string;
  readonly lexiconId: string;
  readonly lexiconName: string;
  readonly status: TermStatus;
  /** In the lexicon's default language or the next best. */
  readonly name: string;
  readonly definition: string | null;
  /** Of the change by which it came to wait; the author is who made that. */
  readonly since: Date;
  readonly reason: string | null;
  readonly place: WaitingPlace;
}

export interface WaitingPlace {
  readonly changeId: string;
  readonly termId: string;
}

/** All that waits, however many pages it is. */
export interface WaitingSummary {
  readonly total: number;
  /** Null where nothing waits. */
  readonly oldestAt: Date | null;
}

/**
 * What waits for an actor, in lexicons that can be written: terms for review where the actor may review, and, where
 * four eyes are demanded, has not written them; terms of the actor's own that were sent back.
 */
export abstract class WaitingReadModel {
  /** What has waited longest first. */
  abstract list(
    actor: Actor,
    page: { readonly limit: number; readonly after: WaitingPlace | null },
  ): Promise<readonly WaitingTerm[]>;

  abstract summarise(actor: Actor): Promise<WaitingSummary>;
}
