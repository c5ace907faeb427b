import { Breath } from '../files/breath.js';
import type { ImportDocument, ImportedTerm, ImportSurroundings } from '../files/import-document.js';
import type { RdfFile } from '../rdf/read-rdf.js';
import { ntriples } from '../rdf/n-triples.js';
import { compareText, isResource, type Resource } from '../rdf/statement.js';
import { TYPE } from '../rdf/vocabulary.js';
import { readDomains, readMemberships } from './domains.js';
import { readLevel, readMatches, readNotations, readRemarks, readSources } from './facts.js';
import { readLabels } from './labels.js';
import { reportTags } from './language-tags.js';
import { Ledger } from './ledger.js';
import { languagesOf } from './label-languages.js';
import { Ownership } from './ownership.js';
import type { Reading } from './reading.js';
import { readRelations } from './relations.js';
import { CLASSES, rolesOf } from './roles.js';
import { titleOf } from './scheme-title.js';
import { readStanding, readTop } from './standing.js';
import { readDefinitions, readNotes } from './texts.js';
import { reportKept } from './kept-findings.js';

/** The statements of a file as a document: what the model has a place for, and what is kept beside it. */
export async function readSkos(file: RdfFile, surroundings: ImportSurroundings): Promise<ImportDocument> {
  const { graph } = file;
  const roles = rolesOf(graph);
  const reading: Reading = {
    graph,
    roles,
    ownership: new Ownership(graph, roles),
    ledger: new Ledger(),
    surroundings,
  };
  useScheme(reading);
  const terms = await readTerms(reading);
  const domains = readDomains(reading);
  const kept = await keptByOwner(reading);
  const keptCount = [...kept.values()].reduce((sum, lines) => sum + lines.length, 0);
  reportKept(reading);
  reportTags(reading);
  return {
    schemeIri: roles.schemeIri,
    title: titleOf(roles.schemeIri, graph),
    languages: languagesOf(terms),
    columns: null,
    domains: domains.map((domain) => ({ ...domain, kept: kept.get(domain.iri) ?? [] })),
    terms: terms.map((term) => ({ ...term, sheet: { ...term.sheet, kept: kept.get(term.iri) ?? [] } })),
    kept: kept.get(null) ?? [],
    triples: {
      total: graph.size + file.rejected,
      used: reading.ledger.usedCount,
      kept: keptCount,
      rejected: file.rejected,
    },
    findings: [...file.findings, ...reading.ledger.findings],
  };
}

/** The class of the scheme, and where there are others our mark on the one that is the lexicon, come out again. */
function useScheme({ graph, ledger, roles: { schemeIri, domains } }: Reading): void {
  if (schemeIri === null) return;
  const hasOthers = [...domains.values()].includes('scheme');
  const classes: readonly string[] = hasOthers ? [CLASSES.scheme, CLASSES.lexicon] : [CLASSES.scheme];
  ledger.use(...graph.stated(schemeIri, TYPE).filter(({ object }) => isResource(object) && classes.includes(object)));
}

async function readTerms(reading: Reading): Promise<readonly ImportedTerm[]> {
  const relations = await readRelations(reading);
  const memberships = readMemberships(reading);
  const breath = new Breath();
  const terms: ImportedTerm[] = [];
  for (const iri of [...reading.roles.terms].toSorted(compareText)) {
    if (breath.isDue()) await breath.take();
    const domainIris = memberships.get(iri) ?? [];
    terms.push({ ...readTerm(iri, reading), domainIris, relations: relations.get(iri) ?? [] });
  }
  return terms;
}

function readTerm(iri: Resource, reading: Reading): Omit<ImportedTerm, 'domainIris' | 'relations'> {
  const { graph, ledger } = reading;
  ledger.use(...graph.stated(iri, TYPE).filter(({ object }) => object === CLASSES.term));
  return {
    iri,
    sheet: {
      labels: readLabels(iri, reading),
      definitions: readDefinitions(iri, reading),
      notes: readNotes(iri, reading),
      notations: readNotations(iri, reading),
      sources: readSources(iri, reading),
      matches: readMatches(iri, reading),
      questions: readRemarks(iri, 'questions', reading),
      disambiguations: readRemarks(iri, 'disambiguations', reading),
      top: readTop(iri, reading),
      kept: [],
    },
    level: readLevel(iri, reading),
    ...readStanding(iri, reading),
  };
}

/** Everything that was not used, as sorted N-Triples, with what it is about; null is the lexicon. */
async function keptByOwner({
  graph,
  ledger,
  ownership,
}: Reading): Promise<ReadonlyMap<Resource | null, readonly string[]>> {
  const breath = new Breath();
  const kept = new Map<Resource | null, string[]>();
  for (const statement of graph) {
    if (breath.isDue()) await breath.take();
    if (ledger.isUsed(statement)) continue;
    const owner = ownership.ownerOf(statement);
    const lines = kept.get(owner);
    if (lines) lines.push(ntriples(statement));
    else kept.set(owner, [ntriples(statement)]);
  }
  for (const lines of kept.values()) lines.sort();
  return kept;
}
