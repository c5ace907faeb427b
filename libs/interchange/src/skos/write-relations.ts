import type { ExportedTerm } from '../files/export-source.js';
import type { Resource, Statement } from '../rdf/statement.js';
import { LEXIKON, RDF, TYPE } from '../rdf/vocabulary.js';
import { REMARKS, SHARE_DATATYPE, SHARES, shareText } from './relation-facts.js';
import { BROADER, EXPLICIT_BROADER, type RelationVocabulary } from './relation-vocabulary.js';

type Relation = ExportedTerm['relations'][number];

/** A relation as one of its terms sees it. */
interface Seen {
  readonly type: string;
  readonly other: Resource;
}

/**
 * This term's side of every relation that starts or ends here; the other term states the other side. A finer type is
 * stated as `broader` too, and where there is a plain `broader` between the same two, that is said under our name.
 */
export function relationStatements(
  { iri, relations, incoming }: ExportedTerm,
  vocabulary: RelationVocabulary,
): readonly Statement[] {
  const outgoing = relations.map(({ type, toIri }) => ({ type, other: toIri }));
  const ending = incoming.map(({ type, fromIri }) => ({ type, other: fromIri }));
  return [
    ...sideStatements(iri, outgoing, 0, vocabulary),
    ...sideStatements(iri, ending, 1, vocabulary),
    ...relations.flatMap((relation, index) => factStatements(iri, relation, `_:relation-${String(index)}`, vocabulary)),
  ];
}

function sideStatements(
  iri: Resource,
  seen: readonly Seen[],
  side: 0 | 1,
  vocabulary: RelationVocabulary,
): readonly Statement[] {
  const plain = new Set(seen.filter(({ type }) => type === BROADER).map(({ other }) => other));
  return seen.flatMap(({ type, other }) => {
    const isFiner = vocabulary.refinesBroader(type);
    const properties = [
      vocabulary.propertiesOf(type)[side],
      isFiner ? vocabulary.propertiesOf(BROADER)[side] : undefined,
      isFiner && plain.has(other) ? EXPLICIT_BROADER[side] : undefined,
    ].filter((property) => property !== undefined);
    return properties.map((predicate) => ({ subject: iri, predicate, object: other }));
  });
}

/** What is said of the relation itself, as a reified statement; nothing where nothing is said. */
function factStatements(
  iri: Resource,
  relation: Relation,
  node: Resource,
  vocabulary: RelationVocabulary,
): readonly Statement[] {
  const said = [
    ...SHARES.map((name) => {
      const share = relation[name];
      return [name, share === null ? null : shareText(share), SHARE_DATATYPE] as const;
    }),
    ...REMARKS.map((name) => [name, relation[name] === '' ? null : relation[name], null] as const),
  ].flatMap(([name, text, datatype]) =>
    text === null
      ? []
      : [{ subject: node, predicate: `${LEXIKON}${name}`, object: { text, language: null, datatype } }],
  );
  if (said.length === 0) return [];
  // A symmetric relation may be stored from either end: it goes out from the smaller IRI, as it will be read.
  const isTurned = vocabulary.isSymmetric(relation.type) && relation.toIri < iri;
  const [from, to] = isTurned ? [relation.toIri, iri] : [iri, relation.toIri];
  return [
    { subject: node, predicate: TYPE, object: `${RDF}Statement` },
    { subject: node, predicate: `${RDF}subject`, object: from },
    { subject: node, predicate: `${RDF}predicate`, object: vocabulary.propertiesOf(relation.type)[0] },
    { subject: node, predicate: `${RDF}object`, object: to },
    ...said,
  ];
}
