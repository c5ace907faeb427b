import { RelationTypePageSchema } from '@lexikon/contracts/relations';
import { pagedQuery } from '../paged-query.js';

/** The built-in types and those of the lexicon's workspace. */
export const relationTypesQuery = (lexiconId: string) =>
  pagedQuery({
    key: ['relation-types', lexiconId],
    path: '/relation-types',
    query: { lexiconId, limit: 200 },
    page: RelationTypePageSchema,
  });
