import { z } from 'zod';
import { readRemembered, remember } from '../../lib/remembered.js';
import { COLUMNS } from './list-columns.js';
import { VIEWS } from './lexicon-search.js';

const KEY = 'lexikon-list';
const PreferencesSchema = z.object({
  view: z.enum(VIEWS).optional().catch(undefined),
  columns: z.array(z.enum(COLUMNS)).optional().catch(undefined),
});
type Preferences = z.infer<typeof PreferencesSchema>;

/** How a reader last chose to see a list: where an address says nothing of it. */
export function readPreferences(): Preferences {
  try {
    return PreferencesSchema.parse(JSON.parse(readRemembered(KEY) ?? '{}'));
  } catch {
    // Something else stands there.
    return {};
  }
}

export function rememberPreferences(chosen: Preferences): void {
  remember(KEY, JSON.stringify({ ...readPreferences(), ...chosen }));
}
