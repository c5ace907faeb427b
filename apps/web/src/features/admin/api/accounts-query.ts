import { AccountPageSchema } from '@lexikon/contracts/admin';
import { pagedQuery } from '../../../lib/paged-query.js';
import type { AdminSearch } from '../admin-search.js';

export const accountKeys = { lists: ['accounts'] as const };

export const accountsQuery = ({ q, status }: Pick<AdminSearch, 'q' | 'status'>) =>
  pagedQuery({
    key: [...accountKeys.lists, q, status],
    path: '/admin/accounts',
    query: { q, status, limit: 50 },
    page: AccountPageSchema,
  });
