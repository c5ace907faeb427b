import { z } from 'zod';
import { optionalFilter } from '../../lib/optional-filter.js';

const Version = z.coerce.number().int().min(1);

/** Which revision is read, against which, which parts of them, and how. */
export const HistorySearchSchema = z.object({
  version: optionalFilter(Version),
  /** The one before where absent. */
  with: optionalFilter(Version),
  show: optionalFilter(z.enum(['definitions', 'labels'])),
  layout: optionalFilter(z.enum(['sides'])),
});
export type HistorySearch = z.infer<typeof HistorySearchSchema>;
