import type { ImportFindingView } from '@lexikon/contracts/imports';

/** What files are known to be told of, each with its words. */
const FINDING_CODES = [
  'blank-node.unstable',
  'column.unknown',
  'concept.without-iri',
  'concept.without-name',
  'domain.second-parent',
  'domain.without-name',
  'graph.named',
  'label.empty',
  'label.not-plain',
  'label.same-text-twice',
  'label.second-preferred',
  'label.too-long',
  'label.without-form',
  'language.invalid',
  'link.to-left-out',
  'link.to-removed',
  'match.not-an-iri',
  'member.unknown',
  'relation.closes-cycle',
  'relation.from-elsewhere',
  'relation.to-itself',
  'relation.to-nothing',
  'row.repeated',
  'row.without-iri',
  'row.without-label',
  'statement.not-modelled',
  'statement.not-rdf',
  'successor.not-in-lexicon',
  'successor.of-live-term',
  'term.removed-here',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** Null for one that this version of the interface has no words for: then its example speaks. */
export const knownFinding = (code: string): FindingCode | null => FINDING_CODES.find((each) => each === code) ?? null;

/** Statements without a place are told once a property, with their number in the sentence alone. */
export function statementsIn({ message }: Pick<ImportFindingView, 'message'>): number {
  return Number(/^\d+/u.exec(message)?.[0] ?? 1);
}
