import { queryOptions } from '@tanstack/react-query';
import { type RelationGroupView, RelationPageSchema, type RelationView } from '@lexikon/contracts/relations';
import { send } from '../../../lib/api-client.js';
import { termKeys } from '../../../lib/content/content-keys.js';

interface RestOfGroup {
  readonly termId: string;
  readonly language: string;
  readonly group: Pick<RelationGroupView, 'type' | 'nextCursor'>;
}

/** The relations of one type after the first ones, to the last. */
export const restOfGroupQuery = ({ termId, language, group: { type, nextCursor } }: RestOfGroup) =>
  queryOptions({
    queryKey: [...termKeys.one(termId), 'relations', language, type, nextCursor],
    queryFn: async ({ signal }) => {
      const relations: RelationView[] = [];
      let cursor = nextCursor;
      while (cursor !== null) {
        const page: { items: RelationView[]; nextCursor: string | null } = await send(
          'GET',
          `/terms/${termId}/relations`,
          { query: { language, type, limit: 200, cursor }, answer: RelationPageSchema, signal },
        );
        relations.push(...page.items);
        cursor = page.nextCursor;
      }
      return relations;
    },
  });
