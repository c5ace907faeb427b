import { z } from 'zod';

/** Every list answers this. A bare array could never grow a cursor. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** What every list takes: spread into its query. */
export const PAGE_QUERY = {
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

export const DeletedViewSchema = z.object({ ok: z.literal(true) }).meta({ id: 'Done' });
export type DeletedView = z.infer<typeof DeletedViewSchema>;
