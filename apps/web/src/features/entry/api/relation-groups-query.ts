import { queryOptions } from '@tanstack/react-query';
import { RelationGroupsViewSchema } from '@lexikon/contracts/relations';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

/** Twenty lines in three columns: of a hub with hundreds, as many as are read at a glance. */
const FIRST = 60;

/** The relations of a term by type, of each type the first ones. */
export const relationGroupsQuery = (id: string, language: string) =>
  queryOptions({
    queryKey: [...termKeys.one(id), 'relation-groups', language],
    queryFn: ({ signal }) =>
      send('GET', `/terms/${id}/relation-groups`, {
        query: { language, limit: FIRST },
        answer: RelationGroupsViewSchema,
        signal,
      }),
  });
