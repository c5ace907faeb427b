import { filterOf, type TermListing } from './term-listing.js';
import type { Selection } from './list-selection.js';

/** An address has room for as many. */
const MOST_NAMED = 100;

/** To the page where terms are translated side by side: those that are named, else all that pass the filters. */
export function translateHref(listing: TermListing, selection: Selection): string {
  const isNamed = selection.kind === 'some' && selection.terms.size <= MOST_NAMED;
  const which = isNamed ? { ids: [...selection.terms.keys()].join(',') } : filterOf(listing);
  const values = { ...which, from: listing.language, to: listing.second };
  const pairs = Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return `/lexicons/${listing.lexiconId}/translate?${new URLSearchParams(pairs)}`;
}
