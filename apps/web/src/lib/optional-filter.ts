import type { z } from 'zod';

/** Filters stand in the address: a page can be shared, and the back button undoes one. What is no filter is dropped. */
export function optionalFilter<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}
