import { queryOptions } from '@tanstack/react-query';
import { RelationPageSchema, type RelationView } from '@lexikon/contracts/relations';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

const PAGE = 200;
// A hub beyond this is edited relation by relation elsewhere: no page shows as many.
const MAX_PAGES = 10;

/** Every relation of a term, in both directions: what is edited at once is read at once. */
export const allRelationsQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.one(id), 'all-relations', language],
    queryFn: async ({ signal }) => {
      const relations: RelationView[] = [];
      let cursor: string | null = '';
      for (let page = 0; cursor !== null && page < MAX_PAGES; page += 1) {
        const read: { items: RelationView[]; nextCursor: string | null } = await send('GET', `/terms/${id}/relations`, {
          query: { language, limit: PAGE, cursor },
          answer: RelationPageSchema,
          signal,
        });
        relations.push(...read.items);
        cursor = read.nextCursor;
      }
      return relations;
    },
  });
