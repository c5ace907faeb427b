import type { Graph } from '../rdf/graph.js';
import { compareText, isPlainText, type Literal, type Resource } from '../rdf/statement.js';
import { DC, DCT, RDFS, SCHEMA, SKOS } from '../rdf/vocabulary.js';

/** What may say how a scheme is called, the likeliest first. */
export const TITLES = [
  `${DCT}title`,
  `${DC}title`,
  `${SKOS}prefLabel`,
  `${RDFS}label`,
  ...SCHEMA.map((base) => `${base}name`),
];

const FIRST = ['', 'en', 'fr'];

/** The title of the scheme: without a language, else English, else French, else the first. */
export function titleOf(scheme: Resource | null, graph: Graph): string | null {
  if (scheme === null) return null;
  for (const property of TITLES) {
    const titles = graph
      .stated(scheme, property)
      .map(({ object }) => object)
      .filter(isPlainText)
      .filter(({ text }) => text.trim() !== '')
      .toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.text, b.text));
    if (titles[0]) return titles[0].text.trim();
  }
  return null;
}

function rankOf({ language }: Literal): number {
  const rank = FIRST.indexOf(language?.split('-')[0] ?? '');
  return rank === -1 ? FIRST.length : rank;
}
