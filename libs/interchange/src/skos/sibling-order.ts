import { compareText } from '../rdf/statement.js';

/** Domains side by side: by position where one is known, else and then by IRI. */
export function siblingsInOrder(
  iris: readonly string[],
  positionOf: (iri: string) => number | null,
): readonly string[] {
  const positions = new Map(iris.map((iri) => [iri, positionOf(iri) ?? 0]));
  return iris.toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0) || compareText(a, b));
}
