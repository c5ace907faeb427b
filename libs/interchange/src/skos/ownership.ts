import type { Graph } from '../rdf/graph.js';
import { isBlank, isResource, type Resource, type Statement } from '../rdf/statement.js';
import { RDF, SKOS, SKOSXL, VALUE } from '../rdf/vocabulary.js';
import type { Roles } from './roles.js';

const NODE_PROPERTIES = new Set([
  ...['prefLabel', 'altLabel', 'hiddenLabel'].map((name) => `${SKOSXL}${name}`),
  ...['definition', 'note', 'scopeNote', 'historyNote', 'changeNote', 'editorialNote', 'example'].map(
    (name) => `${SKOS}${name}`,
  ),
]);
const NODE_TEXTS = [`${SKOSXL}literalForm`, VALUE];

/**
 * With what a statement stays: a term with the blank nodes that hang from it and with the nodes that stand for its
 * labels and notes, a domain likewise, else the lexicon (null). A node that hangs from two of them belongs to the
 * lexicon, with every statement that mentions it, so that the statements of one owner are a whole.
 */
export class Ownership {
  readonly #roles: Roles;
  readonly #groups = new Map<Resource, Resource>();
  readonly #owners = new Map<Resource, Resource | null>();
  readonly #satellites = new Map<Resource, Resource | null>();

  constructor(graph: Graph, roles: Roles) {
    this.#roles = roles;
    this.#findSatellites(graph);
    for (const { subject, object } of graph) {
      if (isBlank(subject) && isResource(object) && isBlank(object)) this.#join(subject, object);
    }
    for (const statement of graph) this.#claim(statement);
  }

  ownerOf({ subject, object }: Statement): Resource | null {
    return this.#ownerOfResource(isResource(object) && isBlank(object) ? object : subject);
  }

  /** The node hangs from this term alone, so that its text may be the term's. */
  owns(iri: Resource, node: Resource): boolean {
    return node !== iri && this.#ownerOfResource(node) === iri;
  }

  #ownerOfResource(resource: Resource): Resource | null {
    if (isBlank(resource)) return this.#owners.get(this.#groupOf(resource)) ?? null;
    if (this.#roles.terms.has(resource) || this.#roles.domains.has(resource)) return resource;
    return this.#satellites.get(resource) ?? null;
  }

  #findSatellites(graph: Graph): void {
    const { terms, domains, schemeIri } = this.#roles;
    for (const { subject, predicate, object } of graph) {
      if (!NODE_PROPERTIES.has(predicate) || !isResource(object) || isBlank(object) || isBlank(subject)) continue;
      if (terms.has(object) || domains.has(object) || object === schemeIri) continue;
      if (!NODE_TEXTS.some((property) => graph.stated(object, property).length > 0)) continue;
      const known = this.#satellites.get(object);
      this.#satellites.set(object, terms.has(subject) && (known === undefined || known === subject) ? subject : null);
    }
  }

  #join(a: Resource, b: Resource): void {
    this.#groups.set(this.#groupOf(a), this.#groupOf(b));
  }

  #groupOf(node: Resource): Resource {
    let group = node;
    for (let next = this.#groups.get(group); next !== undefined && next !== group; next = this.#groups.get(group)) {
      group = next;
    }
    this.#groups.set(node, group);
    return group;
  }

  /** A reified statement hangs from nothing: it belongs to what it is about. */
  #claim({ subject, predicate, object }: Statement): void {
    if (!isResource(object)) return;
    if (isBlank(object) && !isBlank(subject)) this.#own(object, this.#ownerOfResource(subject));
    if (isBlank(subject) && predicate === `${RDF}subject` && !isBlank(object)) {
      this.#own(subject, this.#ownerOfResource(object));
    }
  }

  #own(node: Resource, owner: Resource | null): void {
    const group = this.#groupOf(node);
    const known = this.#owners.get(group);
    this.#owners.set(group, known === undefined || known === owner ? owner : null);
  }
}
