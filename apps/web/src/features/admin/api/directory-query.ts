import { DirectoryPageSchema } from '@lexikon/contracts/admin';
import { pagedQuery } from '../../../lib/paged-query.js';
import type { AdminSearch } from '../admin-search.js';

/** Every workspace of the installation, with its sizes. */
export const directoryQuery = ({ workspace, state }: Pick<AdminSearch, 'workspace' | 'state'>) =>
  pagedQuery({
    key: ['workspace-directory', workspace, state],
    path: '/admin/workspaces',
    query: { q: workspace, state, limit: 50 },
    page: DirectoryPageSchema,
  });
