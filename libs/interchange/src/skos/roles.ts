import type { ImportedDomain } from '../files/import-document.js';
import type { Graph } from '../rdf/graph.js';
import { isBlank, isResource, isStorable, type Resource, type Statement } from '../rdf/statement.js';
import { LEXIKON, SKOS, TYPE } from '../rdf/vocabulary.js';

export type DomainKind = ImportedDomain['kind'];

/** Which of the things that a file speaks of become what. */
export interface Roles {
  readonly terms: ReadonlySet<Resource>;
  readonly domains: ReadonlyMap<Resource, DomainKind>;
  /** The scheme that is the lexicon itself; null where the file has several or none. */
  readonly schemeIri: Resource | null;
}

/** The class that states a role: the one `rdf:type` that an export says again. */
export const CLASSES = {
  term: `${SKOS}Concept`,
  scheme: `${SKOS}ConceptScheme`,
  collection: `${SKOS}Collection`,
  ordered_collection: `${SKOS}OrderedCollection`,
  /** Beside `skos:Collection`: a field of knowledge that was made here. */
  domain: `${LEXIKON}Domain`,
  /** Beside `skos:ConceptScheme`: of several schemes the one that is the lexicon. */
  lexicon: `${LEXIKON}Lexicon`,
} as const;

/** An index entry of PostgreSQL has an end. */
const MAX_IRI = 2_000;

export function rolesOf(graph: Graph): Roles {
  const byClass = new Map<string, Resource[]>(Object.values(CLASSES).map((name) => [name, []]));
  for (const { subject, predicate, object } of graph) {
    if (predicate !== TYPE || !isResource(object) || isBlank(subject)) continue;
    if (subject.length <= MAX_IRI && isStorable(subject)) byClass.get(object)?.push(subject);
  }
  const of = (name: keyof typeof CLASSES) => new Set(byClass.get(CLASSES[name]));
  const terms = of('term');
  const schemes = schemesOf(graph, of('scheme'), terms);
  const schemeIri = theOne(schemes.intersection(of('lexicon'))) ?? theOne(schemes);
  // The later ones win: an ordered collection is often stated to be a plain one too.
  const domains = new Map<Resource, DomainKind>();
  for (const kind of ['collection', 'ordered_collection', 'domain'] as const) {
    for (const iri of of(kind)) domains.set(iri, kind);
  }
  for (const iri of schemes) domains.set(iri, 'scheme');
  for (const iri of [...terms, schemeIri]) if (iri !== null) domains.delete(iri);
  return { terms, domains, schemeIri };
}

/** Where no scheme is stated to be one, those that concepts say they are in. */
function schemesOf(graph: Graph, stated: ReadonlySet<Resource>, terms: ReadonlySet<Resource>): ReadonlySet<Resource> {
  if (stated.size > 0) return stated.difference(terms);
  const implied = new Set<Resource>();
  for (const statement of graph) {
    const scheme = terms.has(statement.subject) ? impliedScheme(statement) : null;
    if (scheme !== null && !terms.has(scheme)) implied.add(scheme);
  }
  return implied;
}

function impliedScheme({ predicate, object }: Statement): Resource | null {
  const says = predicate === `${SKOS}inScheme` || predicate === `${SKOS}topConceptOf`;
  return says && isResource(object) && !isBlank(object) ? object : null;
}

function theOne(iris: ReadonlySet<Resource>): Resource | null {
  const [first] = iris;
  return iris.size === 1 && first !== undefined ? first : null;
}
