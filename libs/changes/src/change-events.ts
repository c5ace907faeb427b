import type { Caller } from '@lexikon/kernel/actor';
import type { OutboxEvent } from '@lexikon/kernel/outbox';

const MAX_TERMS = 500;

export function eventsOf(
  termIds: readonly string[],
  { actor, requestId, ...about }: Caller & Pick<OutboxEvent, 'workspaceId' | 'lexiconId' | 'at' | 'subjectId' | 'bulk'>,
): readonly OutboxEvent[] {
  return Array.from({ length: Math.ceil(termIds.length / MAX_TERMS) }, (_, i) => ({
    ...about,
    type: 'terms.changed',
    actor,
    requestId,
    termIds: termIds.slice(i * MAX_TERMS, (i + 1) * MAX_TERMS),
  }));
}
