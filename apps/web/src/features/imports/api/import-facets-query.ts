import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ImportFacetsViewSchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { importKeys } from '../import-keys.js';
import type { ItemsWanted } from './import-items-query.js';

/** How many items of an outcome touch each part and language, and how many the filters mean. */
export const importFacetsQuery = (importId: string, wanted: ItemsWanted) =>
  queryOptions({
    queryKey: [...importKeys.facets(importId), wanted],
    queryFn: ({ signal }) =>
      send('GET', `/imports/${importId}/facets`, { query: { ...wanted }, answer: ImportFacetsViewSchema, signal }),
    placeholderData: keepPreviousData,
  });
