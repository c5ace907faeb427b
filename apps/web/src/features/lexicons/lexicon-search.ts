import { z } from 'zod';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { optionalFilter } from '../../lib/optional-filter.js';

/** Which terms of a lexicon are listed, and in which language. */
export const LexiconSearchSchema = z.object({
  prefix: optionalFilter(z.string().min(1).max(100)),
  status: optionalFilter(StatusSchema),
  level: optionalFilter(LevelSchema),
  domain: optionalFilter(z.uuid()),
  language: optionalFilter(z.string().min(1).max(35)),
});
export type LexiconSearch = z.infer<typeof LexiconSearchSchema>;
