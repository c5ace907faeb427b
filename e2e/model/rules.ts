import type { Content, Relation } from './content.js';
import type { LexiconModel } from './lexicon-model.js';

export const HIERARCHY_OF: Readonly<Record<string, string | undefined>> = {
  broader: 'broader',
  is_a: 'broader',
  part_of: 'broader',
  instance_of: 'broader',
  precedes: 'precedes',
};
export const SYMMETRIC = ['related_to', 'opposes', 'equivalent_to'] as const;
export const DIRECTED = {
  broader: 'narrower',
  is_a: 'has_kind',
  part_of: 'has_part',
  instance_of: 'has_instance',
  employs: 'employed_by',
  causes: 'results_from',
  precedes: 'follows',
  influenced_by: 'influences',
} as const;
export const TYPES: readonly string[] = [...SYMMETRIC, ...Object.keys(DIRECTED)];

export const isSymmetric = (type: string): boolean => SYMMETRIC.some((one) => one === type);

/** How a relation reads from where it ends. */
export function inverseOf(type: string): string {
  return isSymmetric(type) ? type : ((DIRECTED as Readonly<Record<string, string>>)[type] ?? type);
}

/** The stored type that a key means, and whether the relation starts from the other term. */
export function storedType(key: string): { readonly type: string; readonly isTurned: boolean } {
  const [type] = Object.entries(DIRECTED).find(([, inverse]) => inverse === key) ?? [];
  return type === undefined ? { type: key, isTurned: false } : { type, isTurned: true };
}

interface Edge extends Pick<Relation, 'type' | 'toId'> {
  readonly fromId: string;
}

/** What speaks against a lexicon that looks so. */
export function faultsOf(
  model: LexiconModel,
  contents: ReadonlyMap<string, Content>,
  replaced: ReadonlySet<string>,
): readonly string[] {
  const gained = [...contents].flatMap(([fromId, { relations }]) => {
    const before = model.terms.get(fromId)?.content.relations ?? [];
    const isNew = ({ type, toId }: Relation) => !before.some((had) => had.type === type && had.toId === toId);
    return relations.filter(isNew).map((relation): Edge => ({ ...relation, fromId }));
  });
  const faulty = new Map(gained.map((edge) => [edge, faultOfEdge(edge, model, contents, replaced)]));
  const standing = allEdges(contents).filter(
    (edge) => ![...faulty].some(([bad, reason]) => reason !== null && isSame(bad, edge)),
  );
  return [
    ...[...contents].flatMap(([id, content]) => faultsOfTerm(id, content, model, contents, replaced)),
    ...[...faulty.values()].filter((reason) => reason !== null),
    ...(gained.length > 0 && hasCycle(standing) ? ['relation.closes-cycle'] : []),
  ];
}

export function allEdges(contents: ReadonlyMap<string, Pick<Content, 'relations'>>): Edge[] {
  return [...contents].flatMap(([fromId, { relations }]) =>
    relations.map(({ type, toId }) => ({ fromId, type, toId })),
  );
}

function isSame(a: Edge, b: Edge): boolean {
  return a.fromId === b.fromId && a.type === b.type && a.toId === b.toId;
}

function faultOfEdge(
  edge: Edge,
  model: LexiconModel,
  contents: ReadonlyMap<string, Content>,
  replaced: ReadonlySet<string>,
): string | null {
  const { fromId, type, toId } = edge;
  if (!TYPES.includes(type)) return 'relation.type-unknown';
  if (fromId === toId) return 'relation.to-itself';
  const target = model.terms.get(toId)?.content ?? contents.get(toId);
  if (!target || (target.removed && contents.get(toId)?.removed && !replaced.has(fromId))) return 'relation.to-nothing';
  const isTwin = (other: Edge) => other.fromId === toId && other.type === type && other.toId === fromId;
  return isSymmetric(type) && allEdges(contents).some(isTwin) ? 'relation.exists' : null;
}

export function hasCycle(edges: readonly Edge[]): boolean {
  return ['broader', 'precedes'].some((hierarchy) => {
    const above = Map.groupBy(
      edges.filter(({ type }) => HIERARCHY_OF[type] === hierarchy),
      ({ fromId }) => fromId,
    );
    const done = new Set<string>();
    const closes = (id: string, path: ReadonlySet<string>): boolean => {
      if (path.has(id)) return true;
      if (done.has(id)) return false;
      const found = (above.get(id) ?? []).some(({ toId }) => closes(toId, new Set([...path, id])));
      done.add(id);
      return found;
    };
    return [...above.keys()].some((id) => closes(id, new Set()));
  });
}

function faultsOfTerm(
  id: string,
  { sheet, relations, domainIds, successorIds, status }: Content,
  model: LexiconModel,
  contents: ReadonlyMap<string, Content>,
  replaced: ReadonlySet<string>,
): string[] {
  const before = model.terms.get(id)?.content;
  const hasTwice = (keys: readonly string[]) => new Set(keys).size < keys.length;
  const newSuccessors = successorIds.filter((successor) => !before?.successorIds.includes(successor));
  const isThere = (successor: string) => contents.get(successor)?.removed === false || replaced.has(id);
  const preferred = sheet.labels.filter(({ kind }) => kind === 'preferred').map(({ language }) => keyOf(language));
  return [
    ...(hasTwice(preferred) ? ['label.preferred-twice'] : []),
    ...(hasTwice(sheet.labels.map(({ language, text }) => `${keyOf(language)} ${text.normalize('NFC')}`))
      ? ['label.same-text-twice']
      : []),
    ...(hasTwice(relations.map(({ type, toId }) => `${type} ${toId}`)) ? ['relation.exists'] : []),
    ...(domainIds.some((domain) => ![...model.domains.values()].includes(domain)) ? ['domain.not-found'] : []),
    ...(successorIds.includes(id) ? ['successor.itself'] : []),
    ...(newSuccessors.every(isThere) ? [] : ['successor.not-found']),
    ...(newSuccessors.length > 0 && status !== 'deprecated' ? ['successor.not-deprecated'] : []),
  ];
}

function keyOf(language: string | null): string {
  return language?.toLowerCase() ?? '';
}
