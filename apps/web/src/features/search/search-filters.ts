import { z } from 'zod';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { optionalFilter } from '../../lib/optional-filter.js';

export const SearchFiltersSchema = z.object({
  // The router reads `?q=42` as a number.
  q: z.coerce.string().max(500).default('').catch(''),
  lexicon: optionalFilter(z.uuid()),
  status: optionalFilter(StatusSchema),
  level: optionalFilter(LevelSchema),
  /** Of the lexicon that is chosen. */
  domain: optionalFilter(z.uuid()),
  language: optionalFilter(z.string().min(1).max(35)),
});
export type SearchFilters = z.infer<typeof SearchFiltersSchema>;
