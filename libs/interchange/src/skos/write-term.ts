import type { ExportedTerm } from '../files/export-source.js';
import { parseStatements } from '../rdf/n-triples.js';
import type { Resource, Statement } from '../rdf/statement.js';
import { DCT, LEXIKON, OWL, SKOS, TYPE, XSD } from '../rdf/vocabulary.js';
import { relationStatements } from './write-relations.js';
import type { RelationVocabulary } from './relation-vocabulary.js';
import { CLASSES, type DomainKind } from './roles.js';
import { sheetStatements } from './write-sheet.js';
import { withoutStale } from './stale-statements.js';

/** What every term of an export shares. */
export interface ExportSetting {
  readonly schemeIri: Resource;
  readonly vocabulary: RelationVocabulary;
  readonly domainKinds: ReadonlyMap<Resource, DomainKind>;
  readonly withProvenance: boolean;
}

/** Everything that is said of a term: from the model first, then what was kept. */
export function termStatements(term: ExportedTerm, setting: ExportSetting): readonly Statement[] {
  const modelled = [
    { subject: term.iri, predicate: TYPE, object: CLASSES.term },
    ...membershipStatements(term, setting),
    ...sheetStatements(term.iri, term.content.sheet),
    ...standingStatements(term),
    ...relationStatements(term, setting.vocabulary),
    ...(setting.withProvenance ? provenanceStatements(term) : []),
  ];
  const kept = parseStatements(term.content.sheet.kept);
  return [...modelled, ...withoutStale(term.iri, modelled, kept)];
}

function membershipStatements(
  { iri, domainIris, content }: ExportedTerm,
  { schemeIri, domainKinds }: ExportSetting,
): readonly Statement[] {
  return [
    { subject: iri, predicate: `${SKOS}inScheme`, object: schemeIri },
    ...domainIris.map((domain) =>
      domainKinds.get(domain) === 'scheme'
        ? { subject: iri, predicate: `${SKOS}inScheme`, object: domain }
        : { subject: domain, predicate: `${SKOS}member`, object: iri },
    ),
    ...(content.sheet.top
      ? [
          { subject: iri, predicate: `${SKOS}topConceptOf`, object: schemeIri },
          { subject: schemeIri, predicate: `${SKOS}hasTopConcept`, object: iri },
        ]
      : []),
  ];
}

/** Of the statuses only deprecation is said in RDF: the others are ours, and an import begins again as a draft. */
function standingStatements({ iri, content: { status, level }, successorIris }: ExportedTerm): readonly Statement[] {
  const isDeprecated = status === 'deprecated';
  return [
    ...(isDeprecated ? [literal(iri, `${OWL}deprecated`, 'true', `${XSD}boolean`)] : []),
    ...(isDeprecated ? successorIris : []).map((successor) => ({
      subject: iri,
      predicate: `${DCT}isReplacedBy`,
      object: successor,
    })),
    ...(level === null ? [] : [literal(iri, `${LEXIKON}level`, level)]),
  ];
}

/** Under our names, not `dct:created`: a source's own dates stay what they are, beside them. */
function provenanceStatements({ iri, content, provenance }: ExportedTerm): readonly Statement[] {
  if (!provenance) return [];
  const { id, version, createdAt, updatedAt } = provenance;
  return [
    literal(iri, `${LEXIKON}id`, id),
    literal(iri, `${LEXIKON}version`, String(version), `${XSD}integer`),
    literal(iri, `${LEXIKON}status`, content.status),
    literal(iri, `${LEXIKON}createdAt`, createdAt.toISOString(), `${XSD}dateTime`),
    literal(iri, `${LEXIKON}updatedAt`, updatedAt.toISOString(), `${XSD}dateTime`),
  ];
}

function literal(subject: Resource, predicate: string, text: string, datatype: string | null = null): Statement {
  return { subject, predicate, object: { text, language: null, datatype } };
}
