import { z } from 'zod';

/** A place in a list by time. The id decides between two of one moment. */
export const TimePlaceSchema = z.strictObject({ createdAt: z.coerce.date(), id: z.uuid() });

export function timePlaceOf({ createdAt, id }: { readonly createdAt: Date; readonly id: string }) {
  return { createdAt, id };
}
