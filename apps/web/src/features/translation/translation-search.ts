import { z } from 'zod';
import { LevelSchema, StatusSchema } from '@lexikon/contracts/sheets';
import { optionalFilter } from '../../lib/optional-filter.js';

/** Which terms are to be translated, and between which languages; the reader's own two where absent. */
export const TranslationSearchSchema = z.object({
  from: optionalFilter(z.string().min(1).max(35)),
  to: optionalFilter(z.string().min(1).max(35)),
  /** Terms that were chosen one by one, with commas between them: then the filters do not count. */
  ids: optionalFilter(z.string().max(4_000)),
  prefix: optionalFilter(z.string().min(1).max(100)),
  status: optionalFilter(StatusSchema),
  level: optionalFilter(LevelSchema),
  domain: optionalFilter(z.uuid()),
});
export type TranslationSearch = z.infer<typeof TranslationSearchSchema>;
