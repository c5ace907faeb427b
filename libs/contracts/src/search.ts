import { z } from 'zod';
import { LevelSchema, StatusSchema } from './sheets.js';

export const SearchQuerySchema = z.strictObject({
  q: z.string().trim().min(1).max(500),
  /** `semantic` and `hybrid` come with vectors; `auto` is the best there is. */
  mode: z.enum(['auto', 'exact', 'fuzzy']).default('auto'),
  lexicon: z.uuid().optional(),
  language: z.string().max(35).optional(),
  status: StatusSchema.optional(),
  domain: z.uuid().optional(),
  level: LevelSchema.optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchQuery = z.infer<typeof SearchQuerySchema>;

export const SearchHitSchema = z
  .object({
    id: z.uuid(),
    lexiconId: z.uuid(),
    lexiconName: z.string(),
    name: z.string(),
    status: StatusSchema,
    level: LevelSchema.nullable(),
    /** Best first: the label itself, its beginning, words of the sheet, and what is spelled alike. */
    tier: z.enum(['exact', 'prefix', 'text', 'fuzzy']),
    score: z.number(),
    /** Where it was found. `ranges` are [start, end) in UTF-16 units of `text`, to mark. */
    match: z.object({
      field: z.enum(['label', 'definition', 'note']),
      language: z.string().nullable(),
      text: z.string(),
      ranges: z.array(z.tuple([z.int(), z.int()])),
    }),
    definition: z.string().nullable(),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHitSchema>;

export const SearchPageSchema = z
  .object({
    items: z.array(SearchHitSchema),
    nextCursor: z.string().nullable(),
    /** There are more than 500 hits: narrow the question. */
    truncated: z.boolean(),
  })
  .meta({ id: 'SearchPage' });
export type SearchPage = z.infer<typeof SearchPageSchema>;
