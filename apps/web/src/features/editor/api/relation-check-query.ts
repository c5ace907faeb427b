import { queryOptions } from '@tanstack/react-query';
import { type CheckRelationQuery, RelationCheckViewSchema } from '@lexikon/contracts/relations';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

/** What would become of a relation: fine, there already, or the end of a circle. */
export const relationCheckQuery = ({ fromId, type, toId }: CheckRelationQuery) =>
  queryOptions({
    queryKey: [...termKeys.one(fromId), 'relation-check', type, toId],
    queryFn: ({ signal }) =>
      send('GET', '/relations/check', { query: { fromId, type, toId }, answer: RelationCheckViewSchema, signal }),
    enabled: type !== '' && toId !== '',
    staleTime: 0,
  });
