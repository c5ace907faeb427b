import type { Relation, TermContent } from '@lexikon/terms/term';
import type { Edit, Present, TypeRules } from './change.js';
import { type Edge, HierarchyGraph } from './hierarchy.js';

export type RelationRefusal =
  | 'relation.type-unknown'
  | 'relation.to-itself'
  | 'relation.to-nothing'
  | 'relation.exists'
  | 'relation.not-found'
  | 'relation.closes-cycle';

interface Planned {
  readonly termId: string;
  readonly edits: readonly Edit[];
  readonly start: TermContent;
  readonly edited: TermContent;
}

/** The rules of relations across a change: what one term gives up, another may use in its place. */
export class RelationRules {
  private readonly types: ReadonlyMap<string, TypeRules>;
  private readonly graph: HierarchyGraph;
  private readonly targets: ReadonlySet<string>;
  private readonly createdIds: ReadonlySet<string>;
  private readonly hiddenTargets: ReadonlySet<string>;
  /** `from type to` of every relation that points at a term of the change, after it. */
  private readonly standing: Set<string>;

  constructor(
    present: Present,
    drafts: readonly Planned[],
    { types, createdIds }: { types: readonly TypeRules[]; createdIds: ReadonlySet<string> },
  ) {
    this.types = new Map(types.map((type) => [type.key, type]));
    this.targets = new Set(present.targetIds);
    this.createdIds = createdIds;
    this.hiddenTargets = new Set(present.removedTargetIds);
    const given = new Set(drafts.flatMap((draft) => givenUp(draft).map(keyOf)));
    const stays = (edge: Edge) => !given.has(keyOf(edge));
    this.graph = new HierarchyGraph((type) => this.types.get(type)?.hierarchy ?? null, present.edges.filter(stays));
    this.standing = new Set(present.twins.filter(stays).map(keyOf));
  }

  /** To be asked once for each term: the edges it passes are there for the next. */
  refusalsOf({ termId, edits, start, edited }: Planned): readonly RelationRefusal[] {
    const held = new Set(start.relations.map(({ id }) => id));
    const isMissing = edits.some(
      (edit) => (edit.kind === 'alter-relation' || edit.kind === 'unrelate') && !held.has(edit.relationId),
    );
    const isReplaced = edits.some(({ kind }) => kind === 'replace');
    const keys = edited.relations.map(({ type, toId }) => `${type} ${toId}`);
    const refusals: RelationRefusal[] = [
      ...(isMissing ? (['relation.not-found'] as const) : []),
      ...(new Set(keys).size < keys.length ? (['relation.exists'] as const) : []),
    ];
    for (const relation of gained(start, edited)) {
      const refusal = this.refusalOf({ ...relation, fromId: termId }, isReplaced);
      if (refusal) refusals.push(refusal);
    }
    return [...new Set(refusals)];
  }

  /** Of an edge that closes a cycle: the terms that it runs through, from where the edge starts back to there. */
  findCycle(edge: Edge): readonly string[] | null {
    const way = this.graph.findWayBack(edge);
    return way && [edge.fromId, ...way];
  }

  private refusalOf(edge: Edge, isReplaced: boolean): RelationRefusal | null {
    const { fromId, type, toId } = edge;
    const rules = this.types.get(type);
    if (!rules) return 'relation.type-unknown';
    if (fromId === toId) return 'relation.to-itself';
    // A return to an older content may point at what is removed since: it stays hidden until that returns too.
    const isThere = this.targets.has(toId) || this.createdIds.has(toId);
    if (!isThere && !(isReplaced && this.hiddenTargets.has(toId))) return 'relation.to-nothing';
    if (rules.symmetric && this.standing.has(keyOf({ fromId: toId, type, toId: fromId }))) return 'relation.exists';
    if (this.graph.wouldClose(edge)) return 'relation.closes-cycle';
    this.graph.add(edge);
    this.standing.add(keyOf(edge));
    return null;
  }
}

function keyOf({ fromId, type, toId }: Edge): string {
  return `${fromId} ${type} ${toId}`;
}

function gained(start: TermContent, edited: TermContent): readonly Relation[] {
  const before = new Set(start.relations.map(({ type, toId }) => `${type} ${toId}`));
  return edited.relations.filter(({ type, toId }) => !before.has(`${type} ${toId}`));
}

function givenUp({ termId, start, edited }: Planned): readonly Edge[] {
  const after = new Set(edited.relations.map(({ type, toId }) => `${type} ${toId}`));
  return start.relations
    .filter(({ type, toId }) => !after.has(`${type} ${toId}`))
    .map(({ type, toId }) => ({ fromId: termId, type, toId }));
}
