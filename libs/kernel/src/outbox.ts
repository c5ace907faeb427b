import type { Actor } from './actor.js';
import type { Tx } from './transactions.js';

/** `import.requested` starts long work; the others say what has happened. */
export type EventType = 'lexicon.changed' | 'terms.changed' | 'import.requested';

/** What happened, in ids only. Whoever hears of it reads the present state: so events may repeat and overtake. */
export interface OutboxEvent {
  readonly type: EventType;
  readonly workspaceId: string;
  readonly lexiconId: string;
  readonly actor: Actor;
  readonly requestId: string;
  readonly at: Date;
  /** At most 500; a larger change makes several events. Empty where the event is about the lexicon itself. */
  readonly termIds: readonly string[];
  /** The import or change that the event is about, where it is about one. */
  readonly subjectId: string | null;
  /** Set for imports and bulk changes: they wait behind single edits everywhere. */
  readonly bulk: boolean;
}

export abstract class Outbox {
  /** In the transaction that changes the data: an event exists exactly when its change does. */
  abstract append(tx: Tx, events: readonly OutboxEvent[]): Promise<void>;
}
