import type { Selection } from './list-selection.js';
import type { TermListing } from './term-listing.js';

/** An address has room for as many. */
const MOST_NAMED = 100;

/** Which terms are translated side by side: those that are named, else all that pass the filters of the list. */
export function translationOf(listing: TermListing, selection: Selection) {
  const { language: from, second: to, prefix, status, level, domain } = listing;
  const isNamed = selection.kind === 'some' && selection.terms.size <= MOST_NAMED;
  return isNamed
    ? { from, to, ids: [...selection.terms.keys()].join(',') }
    : { from, to, prefix, status, level, domain };
}
