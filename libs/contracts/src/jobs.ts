import { z } from 'zod';

/** What every handler of an event gets: ids, never content, which would be old on arrival. */
export const EventPayloadSchema = z.strictObject({
  type: z.enum(['lexicon.changed', 'terms.changed', 'import.requested']),
  lexiconId: z.uuid(),
  termIds: z.array(z.uuid()).max(500),
  subjectId: z.uuid().nullable(),
  /** As `actorKey` writes it. */
  actor: z.string().max(200),
  requestId: z.string().max(100),
  /** The queue runs these after everything that is not bulk. */
  bulk: z.boolean(),
});
export type EventPayload = z.infer<typeof EventPayloadSchema>;
