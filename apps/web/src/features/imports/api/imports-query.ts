import { ImportPageSchema } from '@lexikon/contracts/imports';
import { pagedQuery } from '../../../lib/paged-query.js';
import { importKeys } from '../import-keys.js';

/** The imports of a lexicon, newest first. */
export const importsQuery = (lexiconId: string) =>
  pagedQuery({
    key: importKeys.of(lexiconId),
    path: `/lexicons/${lexiconId}/imports`,
    query: { limit: 20 },
    page: ImportPageSchema,
  });
