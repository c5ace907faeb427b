import type { Graph } from '../rdf/graph.js';
import { isPlainText, isStorable, type Literal, type Resource } from '../rdf/statement.js';
import { DC, DCT, RDFS, SCHEMA } from '../rdf/vocabulary.js';

const MAX_LABEL = 500;
const NAMES = [
  `${RDFS}label`,
  ...SCHEMA.map((base) => `${base}name`),
  ...SCHEMA.map((base) => `${base}alternateName`),
  // Schemes are titled, and a scheme beside others becomes a domain.
  `${DCT}title`,
  `${DC}title`,
];

/** What may stand in for a missing preferred label: a name by another property, else the end of the IRI. */
export function borrowedName(iri: Resource, graph: Graph): { readonly literal: Literal; readonly from: string } {
  for (const property of NAMES) {
    const names = graph.stated(iri, property).map(({ object }) => object);
    const literal = names.filter(isPlainText).find(({ text }) => text.trim() !== '' && text.length <= MAX_LABEL);
    if (literal) return { literal, from: `<${property}>` };
  }
  return { literal: { text: endOf(iri), language: null, datatype: null }, from: 'the end of the IRI' };
}

/** The last part of an IRI that says something, decoded where it can be. */
export function endOf(iri: Resource): string {
  const end = iri.split(/[/#:?=]/u).findLast((part) => part.trim() !== '') ?? iri;
  let decoded = end;
  try {
    decoded = decodeURIComponent(end);
  } catch {
    // A stray percent sign: the text as it is will do.
  }
  return [...(isStorable(decoded) && decoded.trim() !== '' ? decoded : end)].slice(0, MAX_LABEL).join('');
}
