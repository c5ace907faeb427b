import { RemovedTermPageSchema } from '@lexikon/contracts/terms';
import { termKeys } from '../../../lib/content/content-keys.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const removedTermsQuery = (lexiconId: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'removed', lexiconId],
    path: `/lexicons/${lexiconId}/removed`,
    query: { limit: 100 },
    page: RemovedTermPageSchema,
  });
