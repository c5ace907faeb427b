import type { ExportSource } from '../files/export-source.js';
import type { ImportedDomain } from '../files/import-document.js';
import { isIri } from '@lexikon/terms/iri';
import { parseStatements } from '../rdf/n-triples.js';
import type { Resource, Statement } from '../rdf/statement.js';
import { DC, DCT, LEXIKON, RDFS, SCHEMA, SKOS, TYPE, XSD } from '../rdf/vocabulary.js';
import { CLASSES, type DomainKind } from './roles.js';
import { TITLES } from './scheme-title.js';
import { siblingsInOrder } from './sibling-order.js';

const DESCRIPTIONS = [`${DCT}description`, `${DC}description`, `${RDFS}comment`, `${SKOS}definition`];
const LICENCES = [
  `${DCT}license`,
  `${DCT}rights`,
  `${DC}rights`,
  'http://creativecommons.org/ns#license',
  ...SCHEMA.map((base) => `${base}license`),
];

/** The lexicon as a scheme. Its name, description and licence go out unless its source said them in its own words. */
export function lexiconStatements(source: Omit<ExportSource, 'terms'>): readonly Statement[] {
  const { schemeIri, name, description, licence, domains } = source;
  const kept = parseStatements(source.kept);
  const isSaid = (properties: readonly string[]) =>
    kept.some(({ subject, predicate }) => subject === schemeIri && properties.includes(predicate));
  const hasSchemes = domains.some(({ kind }) => kind === 'scheme');
  return [
    { subject: schemeIri, predicate: TYPE, object: CLASSES.scheme },
    ...(hasSchemes ? [{ subject: schemeIri, predicate: TYPE, object: CLASSES.lexicon }] : []),
    ...(isSaid(TITLES) ? [] : [say(schemeIri, `${DCT}title`, name)]),
    ...(description === null || isSaid(DESCRIPTIONS) ? [] : [say(schemeIri, `${DCT}description`, description)]),
    ...(licence === null || isSaid(LICENCES) ? [] : [licenceStatement(schemeIri, licence)]),
    ...kept,
  ];
}

function say(subject: Resource, predicate: string, text: string): Statement {
  return { subject, predicate, object: { text, language: null, datatype: null } };
}

function licenceStatement(subject: Resource, licence: string): Statement {
  const predicate = `${DCT}license`;
  return isIri(licence) ? { subject, predicate, object: licence } : say(subject, predicate, licence);
}

export function domainStatements(
  domain: ImportedDomain,
  kinds: ReadonlyMap<Resource, DomainKind>,
  position: number | null,
): readonly Statement[] {
  const { iri, parentIri, kind, labels } = domain;
  const classes = kind === 'domain' ? [CLASSES.collection, CLASSES.domain] : [CLASSES[kind]];
  return [
    ...classes.map((name) => ({ subject: iri, predicate: TYPE, object: name })),
    ...labels.map(({ language, text }) => ({
      subject: iri,
      predicate: `${SKOS}prefLabel`,
      object: { text, language, datatype: null },
    })),
    ...(parentIri === null ? [] : [nestingStatement(iri, parentIri, kinds)]),
    ...(position === null
      ? []
      : [
          {
            subject: iri,
            predicate: `${LEXIKON}position`,
            object: { text: String(position), language: null, datatype: `${XSD}integer` },
          },
        ]),
    ...parseStatements(domain.kept),
  ];
}

function nestingStatement(iri: Resource, parentIri: Resource, kinds: ReadonlyMap<Resource, DomainKind>): Statement {
  return kinds.get(parentIri) === 'scheme'
    ? { subject: iri, predicate: `${SKOS}inScheme`, object: parentIri }
    : { subject: parentIri, predicate: `${SKOS}member`, object: iri };
}

/** Said only where people have put brothers and sisters in another order than that of their IRIs. */
export function statedPositions(domains: readonly ImportedDomain[]): ReadonlyMap<Resource, number> {
  const stated = new Map<Resource, number>();
  for (const siblings of Map.groupBy(domains, ({ parentIri }) => parentIri).values()) {
    const positions = new Map(siblings.map(({ iri, position }) => [iri, position]));
    const iris = [...positions.keys()].toSorted();
    const ordered = siblingsInOrder(iris, (iri) => positions.get(iri) ?? null);
    if (ordered.some((iri, index) => iri !== iris[index])) {
      for (const [index, iri] of ordered.entries()) stated.set(iri, index);
    }
  }
  return stated;
}
