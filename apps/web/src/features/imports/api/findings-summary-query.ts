import { queryOptions } from '@tanstack/react-query';
import { ImportFindingSummarySchema } from '@lexikon/contracts/imports';
import { send } from '../../../lib/api-client.js';
import { importKeys } from '../import-keys.js';

/** What was found in a file, by kind and code. */
export const findingsSummaryQuery = (importId: string) =>
  queryOptions({
    queryKey: [...importKeys.findings(importId), 'summary'],
    queryFn: ({ signal }) =>
      send('GET', `/imports/${importId}/findings/summary`, { answer: ImportFindingSummarySchema, signal }),
  });
