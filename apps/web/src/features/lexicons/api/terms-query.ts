import { TermPageSchema } from '@lexikon/contracts/terms';
import { termKeys } from '../../../lib/content/content-keys.js';
import { pagedQuery } from '../../../lib/paged-query.js';

export interface TermFilters {
  readonly lexiconId: string;
  readonly language: string;
  readonly prefix?: string | undefined;
  readonly status?: string | undefined;
  readonly level?: string | undefined;
  readonly domain?: string | undefined;
}

export const termsQuery = (filters: TermFilters) =>
  pagedQuery({
    key: [...termKeys.lists, filters],
    path: '/terms',
    query: { ...filters, limit: 100 },
    page: TermPageSchema,
  });

/** Where the tree begins. */
export const rootsQuery = (lexiconId: string, language: string) =>
  pagedQuery({
    key: [...termKeys.lists, 'roots', lexiconId, language],
    path: '/terms',
    query: { lexiconId, language, roots: 'true', limit: 100 },
    page: TermPageSchema,
  });
