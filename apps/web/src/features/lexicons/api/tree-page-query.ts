import { queryOptions } from '@tanstack/react-query';
import { TermPageSchema } from '@lexikon/contracts/terms';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

interface Level {
  readonly lexiconId: string;
  readonly language: string;
  /** Null for where the tree begins. */
  readonly parentId: string | null;
}

/** One page of what stands right below a term, or at the top. */
export const treePageQuery = ({ lexiconId, language, parentId }: Level, cursor: string) =>
  queryOptions({
    queryKey: [...termKeys.lists, 'tree', lexiconId, language, parentId, cursor],
    queryFn: ({ signal }) =>
      parentId === null
        ? send('GET', '/terms', {
            query: { lexiconId, language, roots: 'true', limit: 100, cursor },
            answer: TermPageSchema,
            signal,
          })
        : send('GET', `/terms/${parentId}/children`, {
            query: { language, limit: 100, cursor },
            answer: TermPageSchema,
            signal,
          }),
    staleTime: 60_000,
  });
