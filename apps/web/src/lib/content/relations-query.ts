import { RelationPageSchema } from '@lexikon/contracts/relations';
import { pagedQuery } from '../paged-query.js';
import { termKeys } from './content-keys.js';

export const relationsQuery = (id: string, language: string) =>
  pagedQuery({
    key: [...termKeys.one(id), 'relations', language],
    path: `/terms/${id}/relations`,
    query: { language, limit: 200 },
    page: RelationPageSchema,
  });
