import { LexiconPageSchema } from '@lexikon/contracts/lexicons';
import { pagedQuery } from '../paged-query.js';
import { lexiconKeys } from './content-keys.js';

export const lexiconsQuery = pagedQuery({
  key: lexiconKeys.lists,
  path: '/lexicons',
  query: { limit: 100 },
  page: LexiconPageSchema,
});
