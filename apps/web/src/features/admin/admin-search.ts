import { z } from 'zod';
import { optionalFilter } from '../../lib/optional-filter.js';

/** Which accounts and which workspaces are listed. */
export const AdminSearchSchema = z.object({
  q: optionalFilter(z.string().max(200)),
  status: optionalFilter(z.enum(['active', 'disabled'])),
  workspace: optionalFilter(z.string().max(200)),
  state: optionalFilter(z.enum(['active', 'removed'])),
});
export type AdminSearch = z.infer<typeof AdminSearchSchema>;
