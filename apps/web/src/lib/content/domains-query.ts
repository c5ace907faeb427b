import { DomainPageSchema } from '@lexikon/contracts/lexicons';
import { pagedQuery } from '../paged-query.js';
import { lexiconKeys } from './content-keys.js';

export const domainsQuery = (id: string) =>
  pagedQuery({
    key: lexiconKeys.domains(id),
    path: `/lexicons/${id}/domains`,
    query: { limit: 200 },
    page: DomainPageSchema,
  });
