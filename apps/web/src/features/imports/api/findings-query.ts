import { ImportFindingPageSchema } from '@lexikon/contracts/imports';
import { pagedQuery } from '../../../lib/paged-query.js';
import { importKeys } from '../import-keys.js';

/** The findings of one code. */
export const findingsQuery = (importId: string, { kind, code }: { kind: string; code: string }) =>
  pagedQuery({
    key: [...importKeys.findings(importId), kind, code],
    path: `/imports/${importId}/findings`,
    query: { kind, code, limit: 50 },
    page: ImportFindingPageSchema,
  });
