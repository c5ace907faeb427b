import type { QueryClient } from '@tanstack/react-query';
import type { BulkChangeBody } from '@lexikon/contracts/changes';
import type { Status } from '@lexikon/contracts/sheets';
import { termVersionsQuery } from './api/term-versions-query.js';
import type { Selection } from './list-selection.js';
import type { TermListing } from './term-listing.js';

/** As many as one change takes. */
export const MOST_AT_ONCE = 5_000;

export interface BulkTerms {
  readonly terms: BulkChangeBody['terms'];
  /** How many of the selected are left as they are: they stand elsewhere, or are too many. */
  readonly leftOut: number;
}

interface BulkTermsOf {
  readonly queryClient: QueryClient;
  readonly listing: TermListing;
  readonly selection: Selection;
  /** Only terms of these statuses; all where absent. */
  readonly from: readonly Status[] | undefined;
}

/** The terms of a selection that a change can be made to: as they were read, or as they are now where all are meant. */
export async function bulkTermsOf({ queryClient, listing, selection, from }: BulkTermsOf): Promise<BulkTerms> {
  if (selection.kind === 'some') {
    const all = [...selection.terms.values()];
    const able = all.filter(({ status }) => from?.includes(status) ?? true).slice(0, MOST_AT_ONCE);
    return { terms: able.map(({ id, version }) => ({ id, version })), leftOut: all.length - able.length };
  }
  const statuses = from?.filter((status) => listing.status === undefined || listing.status === status) ?? [
    listing.status,
  ];
  const found = await Promise.all(
    statuses.map((status) => queryClient.query(termVersionsQuery({ ...listing, status }))),
  );
  const terms = found
    .flatMap(({ items }) => items)
    .filter(({ id }) => !selection.except.has(id))
    .slice(0, MOST_AT_ONCE);
  return { terms, leftOut: Math.max(0, selection.total - selection.except.size - terms.length) };
}
