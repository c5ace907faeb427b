import { Breath } from '../files/breath.js';
import type { ImportedRelation } from '../files/import-document.js';
import { compareText, isResource, type Resource, type Statement } from '../rdf/statement.js';
import { closingEdges } from './closing-edges.js';
import { RelationFacts } from './relation-facts.js';
import type { Reading } from './reading.js';
import { BROADER, EXPLICIT_BROADER, RelationVocabulary, type RelationLink } from './relation-vocabulary.js';

interface Candidate {
  readonly from: Resource;
  readonly type: string;
  readonly to: Resource;
  /** Stated under our own key: not merely what a finer relation implies. */
  explicit: boolean;
  readonly statements: Statement[];
  /** The properties under which an export states the relation; a statement by another one is kept. */
  readonly says: Set<string | undefined>;
}

/** Relations by the term they start from: in canonical direction, each once, sorted by type and target. */
export type RelationsByTerm = ReadonlyMap<Resource, readonly ImportedRelation[]>;

/** A pair stated from one side is complete: either statement, or both, make the one relation. */
export async function readRelations(reading: Reading): Promise<RelationsByTerm> {
  const vocabulary = new RelationVocabulary(reading.surroundings.types);
  const candidates = inOrder(foldBroader([...(await stated(vocabulary, reading)).values()], vocabulary));
  const left = leftOut(candidates, vocabulary, reading);
  const facts = new RelationFacts(vocabulary, reading);
  const relations = new Map<Resource, ImportedRelation[]>();
  const breath = new Breath();
  for (const candidate of candidates) {
    if (breath.isDue()) await breath.take();
    const { from, type, to, statements, says } = candidate;
    if (left.has(candidate)) continue;
    reading.ledger.use(...statements.filter(({ predicate }) => says.has(predicate)));
    const relation = { type, toIri: to, ...facts.take(from, type, to) };
    const known = relations.get(from);
    if (known) known.push(relation);
    else relations.set(from, [relation]);
  }
  return relations;
}

/** By term first: to sort many short lists takes a fraction of sorting a long one. */
function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...Map.groupBy(candidates, ({ from }) => from)]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, ofTerm]) => ofTerm.toSorted((a, b) => compareText(a.type, b.type) || compareText(a.to, b.to)));
}

async function stated(vocabulary: RelationVocabulary, reading: Reading): Promise<ReadonlyMap<string, Candidate>> {
  const breath = new Breath();
  const candidates = new Map<string, Candidate>();
  const unusable = new Map<string, Statement[]>();
  for (const statement of reading.graph) {
    if (breath.isDue()) await breath.take();
    const link = vocabulary.linkOf(statement.predicate);
    const { object } = statement;
    if (!link || !isResource(object)) continue;
    const [from, to] = endsOf(statement.subject, object, link, vocabulary, reading);
    const key = JSON.stringify([from, link.type, to]);
    const reason = refusalOf(from, to, reading);
    if (reason !== null) {
      unusable.set(key, [...(unusable.get(key) ?? []), statement]);
      continue;
    }
    const known = candidates.get(key);
    if (!known) {
      const says = new Set<string | undefined>(vocabulary.propertiesOf(link.type));
      candidates.set(key, { from, type: link.type, to, explicit: link.explicit, statements: [statement], says });
    } else {
      known.statements.push(statement);
      known.explicit ||= link.explicit;
    }
  }
  for (const [key, statements] of unusable) reportUnusable(key, statements, reading);
  return candidates;
}

/** Symmetric relations start from the smaller IRI, unless only the other one is a term of this file. */
function endsOf(
  subject: Resource,
  object: Resource,
  link: RelationLink,
  vocabulary: RelationVocabulary,
  { roles: { terms } }: Reading,
): readonly [Resource, Resource] {
  const [from, to] = link.reversed ? [object, subject] : [subject, object];
  if (!vocabulary.isSymmetric(link.type)) return [from, to];
  const isTurned = terms.has(from) === terms.has(to) ? from > to : terms.has(to);
  return isTurned ? [to, from] : [from, to];
}

function refusalOf(from: Resource, to: Resource, { roles: { terms }, surroundings: { iris } }: Reading) {
  const isKnown = (iri: Resource) => terms.has(iri) || iris.has(iri);
  if (!isKnown(from) || !isKnown(to)) return ['relation.to-nothing', 'one of which is no term of the lexicon'] as const;
  if (from === to) return ['relation.to-itself', 'which are one and the same'] as const;
  if (!terms.has(from)) return ['relation.from-elsewhere', 'the first of which this file does not describe'] as const;
  return null;
}

function reportUnusable(key: string, statements: readonly Statement[], reading: Reading): void {
  const [from, type, to] = JSON.parse(key) as [string, string, string];
  const [code, reason] = refusalOf(from, to, reading) ?? ['relation.to-nothing', ''];
  const { terms } = reading.roles;
  reading.ledger.report(
    {
      kind: 'mended',
      code,
      subject: terms.has(from) || !terms.has(to) ? from : to,
      message: `“${type}” from <${from}> to <${to}>, ${reason}; what states it is kept.`,
    },
    statements,
  );
}

/**
 * Beside `is_a` an export states `skos:broader`, so that every SKOS tool sees the hierarchy. Read together the two are
 * one relation, the finer; both only where our own `broader` is stated too.
 */
function foldBroader(candidates: readonly Candidate[], vocabulary: RelationVocabulary): readonly Candidate[] {
  const pairOf = ({ from, to }: Candidate) => JSON.stringify([from, to]);
  const finer = new Map(
    candidates
      .filter(({ type }) => vocabulary.refinesBroader(type))
      .map((candidate) => [pairOf(candidate), candidate] as const),
  );
  if (finer.size === 0) return candidates;
  return candidates.filter((candidate) => {
    const refined = candidate.type === BROADER ? finer.get(pairOf(candidate)) : undefined;
    if (!refined) return true;
    for (const property of candidate.explicit ? EXPLICIT_BROADER : []) candidate.says.add(property);
    if (candidate.explicit) return true;
    refined.statements.push(...candidate.statements);
    for (const property of candidate.says) refined.says.add(property);
    return false;
  });
}

/** A hierarchy is acyclic as a whole, whatever the types of its edges, together with what the lexicon has already. */
function leftOut(
  candidates: readonly Candidate[],
  vocabulary: RelationVocabulary,
  { ledger, surroundings }: Reading,
): ReadonlySet<Candidate> {
  const byHierarchy = Map.groupBy(candidates, ({ type }) => vocabulary.hierarchyOf(type));
  const left = new Set<Candidate>();
  for (const [hierarchy, edges] of byHierarchy) {
    if (hierarchy === null) continue;
    const fixed = surroundings.edges
      .filter(({ type }) => vocabulary.hierarchyOf(type) === hierarchy)
      .map(({ fromIri, toIri }) => ({ from: fromIri, to: toIri }));
    for (const edge of closingEdges(edges, fixed)) left.add(edge);
  }
  for (const { from, type, to, statements } of left) {
    const message = `“${type}” to <${to}> closes a cycle and is left out; what states it is kept.`;
    ledger.report({ kind: 'mended', code: 'relation.closes-cycle', subject: from, message }, statements);
  }
  return left;
}
