import type { Caller } from '@lexikon/kernel/actor';
import type { OutboxEvent } from '@lexikon/kernel/outbox';

/** Says that the lexicon itself has changed: its settings or its domains. */
export function lexiconChanged(
  { actor, requestId }: Caller,
  { workspaceId, lexiconId }: { readonly workspaceId: string; readonly lexiconId: string },
  at: Date,
): OutboxEvent {
  return {
    type: 'lexicon.changed',
    workspaceId,
    lexiconId,
    actor,
    requestId,
    at,
    termIds: [],
    subjectId: null,
    bulk: false,
  };
}
