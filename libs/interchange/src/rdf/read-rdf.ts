import type { Finding } from '../files/import-document.js';
import type { ImportFormat } from '../files/import-format.js';
import { labelsByContent, relabel } from './blank-nodes.js';
import { parseJsonLd } from './parse-json-ld.js';
import { parseRdfXml } from './parse-rdf-xml.js';
import { parseTurtle } from './parse-turtle.js';
import { Graph } from './graph.js';
import { SharedTexts, toStatement, type RdfJsQuad } from './rdf-js.js';
import { isBlank, isResource, type Resource, type Statement } from './statement.js';
import { SKOS, TYPE } from './vocabulary.js';

export interface RdfSource {
  readonly text: AsyncIterable<string>;
  readonly format: Exclude<ImportFormat, 'csv'>;
  readonly baseIri: string;
}

export interface RdfFile {
  readonly graph: Graph;
  /** Triples that RDF 1.1 has no place for. */
  readonly rejected: number;
  readonly findings: readonly Finding[];
}

/** The statements of a file as a set, their blank nodes labelled by content. */
export async function readRdf({ text, format, baseIri }: RdfSource): Promise<RdfFile> {
  const statements: Statement[] = [];
  let rejected = 0;
  let named = 0;
  const shared = new SharedTexts();
  const options = {
    baseIri,
    onQuad: (quad: RdfJsQuad, isNamed: boolean) => {
      const statement = toStatement(quad, shared);
      if (statement) statements.push(statement);
      else rejected += 1;
      if (isNamed) named += 1;
    },
  };
  if (format === 'jsonld') await parseJsonLd(text, options);
  else if (format === 'rdfxml') await parseRdfXml(text, options);
  else await parseTurtle(text, { ...options, format });
  const { labelled, findings } = await withStableLabels(statements, baseIri);
  return { graph: await Graph.ofFile(labelled), rejected, findings: [...counted(rejected, named), ...findings] };
}

function counted(rejected: number, named: number): readonly Finding[] {
  const about = { subject: '', line: null };
  return [
    ...(rejected > 0
      ? [
          {
            ...about,
            kind: 'rejected' as const,
            code: 'statement.not-rdf',
            message: `${String(rejected)} statements are no triples of RDF 1.1 (about a statement, with a broken IRI or text).`,
          },
        ]
      : []),
    ...(named > 0
      ? [
          {
            ...about,
            kind: 'noticed' as const,
            code: 'graph.named',
            message: `${String(named)} statements stand in named graphs; the names of the graphs are not taken over.`,
          },
        ]
      : []),
  ];
}

interface Labelled {
  readonly labelled: readonly Statement[];
  readonly findings: readonly Finding[];
}

/**
 * A concept, collection or scheme without an IRI gets one from its content, under the base: a term needs a name to be
 * found by when the file comes again. Then the other nodes are labelled once more, because what they hang from has
 * changed its name.
 */
async function withStableLabels(statements: readonly Statement[], baseIri: string): Promise<Labelled> {
  const { labels, unstable } = await labelsByContent(statements);
  if (labels.size === 0) return { labelled: statements, findings: [] };
  const labelled = relabel(statements, labels);
  const entangled: readonly Finding[] = unstable.map((node) => ({
    kind: 'noticed',
    code: 'blank-node.unstable',
    subject: labels.get(node) ?? node,
    message: 'This blank node cannot be told from others by what is said of it; it may change its label next time.',
    line: null,
  }));
  const things = thingsWithoutIri(labelled);
  if (things.size === 0) return { labelled, findings: entangled };
  const iris = new Map([...things].map((node) => [node, `${baseIri}${node.slice(2)}`]));
  const named = relabel(labelled, iris);
  const findings = [...iris].map(([node, iri]) => ({
    kind: 'mended' as const,
    code: 'concept.without-iri',
    subject: iri,
    message: `The blank node ${node} got this IRI, which derives from what is said of it.`,
    line: null,
  }));
  return {
    labelled: relabel(named, (await labelsByContent(named)).labels),
    findings: [...entangled, ...findings],
  };
}

const THINGS = new Set(['Concept', 'ConceptScheme', 'Collection', 'OrderedCollection'].map((name) => `${SKOS}${name}`));

function thingsWithoutIri(statements: readonly Statement[]): ReadonlySet<Resource> {
  const typed = statements.filter(
    ({ subject, predicate, object }) =>
      predicate === TYPE && isBlank(subject) && isResource(object) && THINGS.has(object),
  );
  return new Set(typed.map(({ subject }) => subject));
}
