import type { ImportedDomain } from '../files/import-document.js';
import {
  compareText,
  isBlank,
  isPlainText,
  isResource,
  type Literal,
  type Resource,
  type Statement,
} from '../rdf/statement.js';
import { LEXIKON, RDF, SKOS, TYPE, XSD } from '../rdf/vocabulary.js';
import { borrowedName } from './borrowed-name.js';
import { quote } from './literal-words.js';
import { siblingsInOrder } from './sibling-order.js';
import type { Reading } from './reading.js';
import { CLASSES, type DomainKind } from './roles.js';

export type DomainWithoutKept = Omit<ImportedDomain, 'kept'>;

/** Schemes and collections as domains: parents before their children, brothers and sisters in order. */
export function readDomains(reading: Reading): readonly DomainWithoutKept[] {
  const parents = readParents(reading);
  const { domains } = reading.roles;
  const children = Map.groupBy([...domains.keys()].toSorted(), (iri) => parents.get(iri) ?? null);
  const read = (parentIri: Resource | null): readonly DomainWithoutKept[] =>
    siblingsInOrder(children.get(parentIri) ?? [], (iri) => positionOf(iri, reading)).flatMap((iri, position) => [
      { iri, parentIri, kind: kindOf(iri, reading), labels: readNames(iri, reading), position },
      ...read(iri),
    ]);
  return read(null);
}

function kindOf(iri: Resource, { graph, ledger, roles }: Reading): DomainKind {
  const kind = roles.domains.get(iri) ?? 'domain';
  const classes: readonly string[] = kind === 'domain' ? [CLASSES.domain, CLASSES.collection] : [CLASSES[kind]];
  ledger.use(...graph.stated(iri, TYPE).filter(({ object }) => isResource(object) && classes.includes(object)));
  return kind;
}

function readNames(iri: Resource, { graph, ledger }: Reading): readonly Pick<Literal, 'language' | 'text'>[] {
  const stated = graph
    .stated(iri, `${SKOS}prefLabel`)
    .filter(({ object }) => isPlainText(object) && object.text.trim() !== '');
  ledger.use(...stated);
  const names = stated.flatMap(({ object }) => (isResource(object) ? [] : [object]));
  if (names.length > 0) return names.map(({ language, text }) => ({ language, text }));
  const { literal, from } = borrowedName(iri, graph);
  const message = `No preferred label; ${from} serves: ${quote(literal)}.`;
  ledger.report({ kind: 'mended', code: 'domain.without-name', subject: iri, message });
  return [{ language: literal.language, text: literal.text }];
}

function positionOf(iri: Resource, { graph, ledger }: Reading): number | null {
  const [statement, ...more] = graph.stated(iri, `${LEXIKON}position`);
  if (!statement || more.length > 0 || isResource(statement.object)) return null;
  const { text, datatype } = statement.object;
  if (datatype !== `${XSD}integer` || !/^\d{1,9}$/u.test(text)) return null;
  ledger.use(statement);
  return Number(text);
}

/** One parent each: the first in order that closes no cycle. What states another is kept. */
function readParents(reading: Reading): ReadonlyMap<Resource, Resource> {
  const { domains } = reading.roles;
  const links = [...domains].flatMap(([parent, kind]) =>
    kind === 'scheme'
      ? []
      : reading.graph
          .stated(parent, `${SKOS}member`)
          .flatMap((statement) => nesting(parent, statement.object, statement, reading)),
  );
  const inSchemes = [...domains.keys()].flatMap((child) =>
    reading.graph
      .stated(child, `${SKOS}inScheme`)
      .filter(({ object }) => isResource(object) && domains.get(object) === 'scheme')
      .flatMap((statement) => nesting(statement.object, child, statement, reading)),
  );
  const parents = new Map<Resource, Resource>();
  for (const { parent, child, statement } of [...links.toSorted(byEnds), ...inSchemes.toSorted(byEnds)]) {
    const isFirst = !parents.has(child) && !isAbove(child, parent, parents);
    if (isFirst) {
      parents.set(child, parent);
      reading.ledger.use(statement);
      continue;
    }
    const message = `It is also in <${parent}>, but a domain has one place in the tree; the statement is kept.`;
    reading.ledger.report({ kind: 'mended', code: 'domain.second-parent', subject: child, message }, [statement]);
  }
  return parents;
}

interface Nesting {
  readonly parent: Resource;
  readonly child: Resource;
  readonly statement: Statement;
}

function nesting(
  parent: Statement['object'],
  child: Statement['object'],
  statement: Statement,
  { roles }: Reading,
): readonly Nesting[] {
  return isResource(parent) && isResource(child) && roles.domains.has(child) ? [{ parent, child, statement }] : [];
}

function byEnds(a: Nesting, b: Nesting): number {
  return compareText(a.child, b.child) || compareText(a.parent, b.parent);
}

function isAbove(iri: Resource, start: Resource, parents: ReadonlyMap<Resource, Resource>): boolean {
  for (let at: Resource | undefined = start; at !== undefined; at = parents.get(at)) if (at === iri) return true;
  return false;
}

/** The domains of each term, sorted. The order of a member list stays with the domain, as statements. */
export function readMemberships(reading: Reading): ReadonlyMap<Resource, readonly Resource[]> {
  const found = new Map<Resource, Set<Resource>>();
  const put = (term: Resource, domain: Resource) => {
    const known = found.get(term);
    if (known) known.add(domain);
    else found.set(term, new Set([domain]));
  };
  for (const [domain, kind] of reading.roles.domains) {
    for (const term of kind === 'scheme' ? [] : membersOf(domain, reading)) put(term, domain);
  }
  readSchemes(reading, put);
  return new Map([...found].map(([term, domains]) => [term, [...domains].toSorted()]));
}

function membersOf(domain: Resource, reading: Reading): readonly Resource[] {
  const { graph, ledger, roles } = reading;
  const stated = graph.stated(domain, `${SKOS}member`);
  // An export of ours states the members beside the list, which it does not keep up to date.
  if (stated.length === 0) return listed(domain, reading);
  return stated.flatMap((statement) => {
    const { object } = statement;
    if (isResource(object) && roles.terms.has(object)) {
      ledger.use(statement);
      return [object];
    }
    if (isResource(object) && roles.domains.has(object)) return [];
    const message = `Its member ${quote(object)} is nothing that this file describes; the statement is kept.`;
    ledger.report({ kind: 'kept', code: 'member.unknown', subject: domain, message }, [statement]);
    return [];
  });
}

function listed(domain: Resource, { graph, roles }: Reading): readonly Resource[] {
  const members = new Set<Resource>();
  const seen = new Set<Resource>();
  const next = (node: Resource, property: string) => graph.stated(node, property)[0]?.object;
  let cell = next(domain, `${SKOS}memberList`);
  while (cell !== undefined && isResource(cell) && isBlank(cell) && !seen.has(cell)) {
    seen.add(cell);
    const member = next(cell, `${RDF}first`);
    if (member !== undefined && isResource(member) && roles.terms.has(member)) members.add(member);
    cell = next(cell, `${RDF}rest`);
  }
  return [...members];
}

function readSchemes({ graph, ledger, roles }: Reading, put: (term: Resource, domain: Resource) => void): void {
  for (const term of roles.terms) {
    for (const statement of graph.stated(term, `${SKOS}inScheme`)) {
      const { object } = statement;
      if (!isResource(object)) continue;
      if (object === roles.schemeIri) ledger.use(statement);
      if (roles.domains.get(object) !== 'scheme') continue;
      ledger.use(statement);
      put(term, object);
    }
  }
}
