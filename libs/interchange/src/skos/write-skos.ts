import { setImmediate } from 'node:timers/promises';
import type { ExportSource } from '../files/export-source.js';
import { labelsByContent, relabel } from '../rdf/blank-nodes.js';
import { Graph } from '../rdf/graph.js';
import { ntriples } from '../rdf/n-triples.js';
import { compareText, isBlank, isResource, type Resource, type Statement } from '../rdf/statement.js';
import { LEXIKON, SKOS, TYPE } from '../rdf/vocabulary.js';
import { RelationVocabulary } from './relation-vocabulary.js';
import { domainStatements, lexiconStatements, statedPositions } from './write-lexicon.js';
import { termStatements, type ExportSetting } from './write-term.js';

/** All that is said of one thing, each statement once, in an order of its own: the same content is the same text. */
export type Block = readonly Statement[];

/** The lexicon, its domains, then its terms as they come. */
export async function* skosBlocks(source: ExportSource, withProvenance: boolean): AsyncGenerator<readonly Block[]> {
  const { schemeIri, domains } = source;
  const domainKinds = new Map(domains.map(({ iri, kind }) => [iri, kind]));
  const positions = statedPositions(domains);
  yield [await toBlock(schemeIri, lexiconStatements(source))];
  const ordered = domains.toSorted((a, b) => compareText(a.iri, b.iri));
  yield await Promise.all(
    ordered.map((domain) =>
      toBlock(domain.iri, domainStatements(domain, domainKinds, positions.get(domain.iri) ?? null)),
    ),
  );
  const vocabulary = new RelationVocabulary(source.types);
  const setting: ExportSetting = { schemeIri, vocabulary, domainKinds, withProvenance };
  for await (const batch of source.terms()) {
    yield await Promise.all(batch.map((term) => toBlock(term.iri, termStatements(term, setting))));
    await setImmediate();
  }
}

async function toBlock(about: Resource, statements: readonly Statement[]): Promise<Block> {
  const hasBlanks = statements.some(
    ({ subject, object }) => isBlank(subject) || (isResource(object) && isBlank(object)),
  );
  const named = hasBlanks ? relabel(statements, (await labelsByContent(Graph.of(statements))).labels) : statements;
  const byLine = new Map(named.map((statement) => [ntriples(statement), statement]));
  return [...byLine]
    .sort(([line, a], [otherLine, b]) => compare(about, a, b) || compareText(line, otherLine))
    .map(([, statement]) => statement);
}

/** For readers: what a thing is and how it is called comes first, what hangs from it last. */
const FIRST = [
  TYPE,
  ...[
    'prefLabel',
    'altLabel',
    'hiddenLabel',
    'definition',
    'notation',
    'inScheme',
    'broader',
    'narrower',
    'related',
  ].map((name) => `${SKOS}${name}`),
];

function compare(about: Resource, a: Statement, b: Statement): number {
  return (
    Number(a.subject !== about) - Number(b.subject !== about) ||
    compareText(a.subject, b.subject) ||
    rankOf(a.predicate) - rankOf(b.predicate)
  );
}

function rankOf(predicate: string): number {
  const rank = FIRST.indexOf(predicate);
  if (rank !== -1) return rank;
  return predicate.startsWith(SKOS)
    ? FIRST.length
    : predicate.startsWith(LEXIKON)
      ? FIRST.length + 1
      : FIRST.length + 2;
}
