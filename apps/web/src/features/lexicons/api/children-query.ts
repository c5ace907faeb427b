import { TermPageSchema } from '@lexikon/contracts/terms';
import { termKeys } from '../../../lib/content/content-keys.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export const childrenQuery = (termId: string, language: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'children', termId, language],
    path: `/terms/${termId}/children`,
    query: { language, limit: 100 },
    page: TermPageSchema,
  });
