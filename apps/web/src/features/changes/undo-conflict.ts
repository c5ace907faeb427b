import { z } from 'zod';

/** What the server says stands in the way of an undo: the first of the terms that something later touched. */
export const UndoConflictSchema = z.object({
  conflicts: z.array(z.object({ termId: z.string(), version: z.number() })),
  count: z.number(),
});
export type UndoConflict = z.infer<typeof UndoConflictSchema>;
