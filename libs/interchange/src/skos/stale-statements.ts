import { Graph } from '../rdf/graph.js';
import { isBlank, type Resource, type Statement } from '../rdf/statement.js';
import { DC, DCT, OWL, SKOS, SKOSXL } from '../rdf/vocabulary.js';
import { readSources } from './facts.js';
import { LABEL_PROPERTIES, readLabels } from './labels.js';
import { Ledger } from './ledger.js';
import { Ownership } from './ownership.js';
import type { Reading } from './reading.js';
import { readStanding } from './standing.js';

/** Parts of a term that a kept statement can speak of: what speaks, and how it is read. */
const PARTS: readonly {
  readonly properties: readonly string[];
  readonly read: (iri: Resource, from: Reading) => unknown;
}[] = [
  {
    properties: Object.values(LABEL_PROPERTIES).flatMap((name) => [`${SKOS}${name}`, `${SKOSXL}${name}`]),
    read: readLabels,
  },
  { properties: [`${DCT}source`, `${DC}source`], read: readSources },
  { properties: [`${OWL}deprecated`], read: (iri, from) => readStanding(iri, from).status },
];

/**
 * Kept statements, without those that people's edits have overtaken: what was kept because it was mended (a second
 * preferred label, say) must not become true when the label that it came second to is gone. A reader of the export
 * finds the term as it is: whatever would make it read another one stays behind.
 */
export function withoutStale(
  iri: Resource,
  modelled: readonly Statement[],
  kept: readonly Statement[],
): readonly Statement[] {
  const rest = withoutOrphans(iri, modelled, kept);
  const speaking = PARTS.filter(({ properties }) => rest.some((one) => speaks(one, iri, properties)));
  return speaking.reduce((left, { properties, read }) => {
    const before = JSON.stringify(read(iri, readingOf(iri, modelled)));
    const after = JSON.stringify(read(iri, readingOf(iri, [...modelled, ...left])));
    return before === after ? left : left.filter((one) => !speaks(one, iri, properties));
  }, rest);
}

/** What was said of a blank node goes with it: a label that was removed leaves nothing to hang from. */
function withoutOrphans(
  iri: Resource,
  modelled: readonly Statement[],
  kept: readonly Statement[],
): readonly Statement[] {
  if (!kept.some(({ subject }) => isBlank(subject))) return kept;
  const { ownership } = readingOf(iri, [...modelled, ...kept]);
  return kept.filter((statement) => !isBlank(statement.subject) || ownership.ownerOf(statement) === iri);
}

function speaks({ subject, predicate }: Statement, iri: Resource, properties: readonly string[]): boolean {
  return subject === iri && properties.includes(predicate);
}

function readingOf(iri: Resource, statements: readonly Statement[]): Reading {
  const graph = Graph.of(statements);
  const roles = { terms: new Set([iri]), domains: new Map<never, never>(), schemeIri: null };
  const surroundings = { iris: new Set<string>(), types: [], edges: [] };
  return { graph, roles, ownership: new Ownership(graph, roles), ledger: new Ledger(), surroundings };
}
