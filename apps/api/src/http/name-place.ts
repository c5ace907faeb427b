import { z } from 'zod';

/** A place in a list by name. The id decides between two of one name. */
export const NamePlaceSchema = z.strictObject({ name: z.string(), id: z.uuid() });

export function namePlaceOf({ name, id }: { readonly name: string; readonly id: string }) {
  return { name, id };
}
