import { createHash } from 'node:crypto';
import { canonize } from 'rdf-canonize';
import { Breath } from '../files/breath.js';
import { isBlank, isResource, type Resource, type Statement } from './statement.js';
import { LANG_STRING, STRING } from './vocabulary.js';

/** How far names are sought for nodes that look alike. More would let a hostile file take hours. */
const WORK_FACTOR = 2;

export interface BlankNodeLabels {
  readonly labels: ReadonlyMap<Resource, Resource>;
  /** Nodes so entangled that RDFC-1.0 gave up: labelled in the order of the file, not by content. */
  readonly unstable: readonly Resource[];
}

/**
 * Labels that derive from content (RDFC-1.0). Each group of nodes that hang together is canonised on its own, with all
 * statements that mention one of them: quick, and a label changes only when something about its own group does. So
 * the statements of one term, relabelled alone, get the labels that the whole file would give them.
 */
export async function labelsByContent(statements: Iterable<Statement>): Promise<BlankNodeLabels> {
  const labels = new Map<Resource, Resource>();
  const unstable: Resource[] = [];
  const seen = new Map<string, number>();
  const breath = new Breath();
  for (const group of groupsOf(statements)) {
    if (breath.isDue()) await breath.take();
    const { hash, ids, stable } = await canonical(group);
    // Two groups that say the same are still two: the count keeps them apart, and either may have either label.
    const copy = seen.get(hash) ?? 0;
    seen.set(hash, copy + 1);
    const stem = `_:b${hash}${copy === 0 ? '' : `d${String(copy)}`}`;
    for (const [node, id] of ids) labels.set(node, ids.size === 1 ? stem : `${stem}n${id}`);
    if (!stable) unstable.push(...ids.keys());
  }
  return { labels, unstable };
}

export function relabel(statements: Iterable<Statement>, labels: ReadonlyMap<Resource, Resource>): Statement[] {
  const renamed = (resource: Resource) => labels.get(resource) ?? resource;
  return Array.from(statements, (statement) => {
    const { subject, predicate, object } = statement;
    return mentions(statement).length === 0
      ? statement
      : { subject: renamed(subject), predicate, object: isResource(object) ? renamed(object) : object };
  });
}

function mentions({ subject, object }: Statement): readonly Resource[] {
  const hasObject = isResource(object) && isBlank(object);
  if (isBlank(subject)) return hasObject ? [subject, object] : [subject];
  return hasObject ? [object] : [];
}

function groupsOf(statements: Iterable<Statement>): Iterable<readonly Statement[]> {
  const leaders = new Map<Resource, Resource>();
  const leaderOf = (node: Resource): Resource => {
    let leader = node;
    for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader))
      leader = next;
    leaders.set(node, leader);
    return leader;
  };
  const mentioning: (readonly [Resource, Statement])[] = [];
  for (const statement of statements) {
    const [first, second] = mentions(statement);
    if (first === undefined) continue;
    const leader = leaderOf(first);
    if (second !== undefined) leaders.set(leaderOf(second), leader);
    mentioning.push([first, statement]);
  }
  const groups = new Map<Resource, Statement[]>();
  for (const [node, statement] of mentioning) {
    const leader = leaderOf(node);
    const group = groups.get(leader);
    if (group) group.push(statement);
    else groups.set(leader, [statement]);
  }
  return groups.values();
}

interface Canonical {
  readonly hash: string;
  /** The number that each node gets in its group. */
  readonly ids: ReadonlyMap<Resource, string>;
  readonly stable: boolean;
}

async function canonical(group: readonly Statement[]): Promise<Canonical> {
  const canonicalIdMap = new Map<string, string>();
  try {
    const text = await canonize(group.map(toDataset), {
      algorithm: 'RDFC-1.0',
      canonicalIdMap,
      maxWorkFactor: WORK_FACTOR,
    });
    const ids = new Map([...canonicalIdMap].map(([node, id]) => [`_:${node}`, id.replace('c14n', '')]));
    return { hash: hashOf(text), ids, stable: true };
  } catch {
    const nodes = [...new Set(group.flatMap(mentions))];
    return {
      hash: hashOf(JSON.stringify(group)),
      ids: new Map(nodes.map((node, index) => [node, String(index)])),
      stable: false,
    };
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

const DEFAULT_GRAPH = { termType: 'DefaultGraph', value: '' } as const;

function toDataset({ subject, predicate, object }: Statement) {
  return {
    subject: toTerm(subject),
    predicate: { termType: 'NamedNode', value: predicate },
    object: isResource(object)
      ? toTerm(object)
      : {
          termType: 'Literal',
          value: object.text,
          ...(object.language === null ? {} : { language: object.language }),
          datatype: {
            termType: 'NamedNode',
            value: object.language === null ? (object.datatype ?? STRING) : LANG_STRING,
          },
        },
    graph: DEFAULT_GRAPH,
  };
}

function toTerm(resource: Resource) {
  return isBlank(resource)
    ? { termType: 'BlankNode', value: resource.slice(2) }
    : { termType: 'NamedNode', value: resource };
}
