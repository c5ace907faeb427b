import { ChangePageSchema } from '@lexikon/contracts/changes';
import { changeKeys } from '../../../lib/content/content-keys.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const changesQuery = (lexiconId: string) =>
  pagedQuery({
    key: changeKeys.of(lexiconId),
    path: `/lexicons/${lexiconId}/changes`,
    query: { limit: 50 },
    page: ChangePageSchema,
  });
