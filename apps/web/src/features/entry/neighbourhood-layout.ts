import type { RelationGroupView, RelationTypeView } from '@lexikon/contracts/relations';
import { relationMark } from '../../lib/content/relation-family.js';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly family: ReturnType<typeof relationMark>['family'];
}

export type DrawnTerm = Candidate & Place;

interface Neighbourhood {
  readonly drawn: readonly DrawnTerm[];
  /** How many are not drawn, and where their number stands. */
  readonly more: ({ readonly count: number } & Place) | null;
  /** The first and the last line that is drawn on. */
  readonly top: number;
  readonly bottom: number;
}

/** The drawing's own measures: 272 wide, the term in the middle. */
export const WIDTH = 272;
export const CENTRE = { x: 136, y: 98 };

const middle = (x: number, y: number) => ({ x, y, anchor: 'middle' }) as const;
const TOP: readonly Place[] = [
  { x: 82, y: 44, label: middle(72, 28) },
  { x: 196, y: 48, label: middle(206, 34) },
];
const TOP_ALONE: readonly Place[] = [{ x: 136, y: 36, label: middle(136, 20) }];
const RIGHT: Place = { x: 230, y: 98, label: { x: 270, y: 82, anchor: 'end' } };
const LEFT: Place = { x: 42, y: 98, label: { x: 2, y: 82, anchor: 'start' } };
const BELOW: Place = { x: 136, y: 170, label: middle(136, 196) };
const BELOW_LEFT: Place = { x: 66, y: 156, label: middle(58, 180) };
const BELOW_RIGHT: Place = { x: 206, y: 156, label: middle(214, 180) };
const LOW_LEFT: Place = { x: 34, y: 116, label: { x: 2, y: 97, anchor: 'start' } };
const LOW_RIGHT: Place = { x: 238, y: 116, label: { x: 270, y: 97, anchor: 'end' } };

/** What is broader stands above, what is narrower below, everything else at the sides; the rest is a number. */
export function layOutNeighbourhood(
  groups: readonly RelationGroupView[],
  types: readonly RelationTypeView[],
): Neighbourhood {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const isUp = ({ type: key }: RelationGroupView) => types.some((type) => type.key === key && type.hierarchy !== null);
  const isDown = ({ type: key }: RelationGroupView) =>
    types.some((type) => type.inverseKey === key && type.hierarchy !== null);
  const above = candidatesOf(groups.filter(isUp), types);
  const below = candidatesOf(groups.filter(isDown), types);
  const beside = candidatesOf(
    groups.filter((group) => !isUp(group) && !isDown(group)),
    types,
  );
  const [sides, besideLeft] = [beside.slice(0, 2), beside.slice(2)];
  const upper = [...above, ...besideLeft].slice(0, TOP.length);
  const lower = [...below, ...besideLeft.slice(Math.max(0, TOP.length - above.length))];
  const isCrowded = total > sides.length + upper.length + Math.min(lower.length, sides.length === 0 ? 5 : 3);
  const lowerPlaces = placesBelow(lower.length, { hasSides: sides.length > 0, isCrowded });

  const drawn = [
    ...placed(upper, upper.length === 1 ? TOP_ALONE : TOP),
    ...placed(sides, [RIGHT, LEFT]),
    ...placed(lower, lowerPlaces),
  ];
  const count = total - drawn.length;
  const more = count > 0 ? { count, ...BELOW_RIGHT } : null;
  const lines = [CENTRE.y - 14, CENTRE.y + 14, ...[...drawn, ...(more ? [more] : [])].map(({ label }) => label.y)];
  return { drawn, more, top: Math.min(...lines) - 12, bottom: Math.max(...lines) + 6 };
}

/** Evenly under the term. Where not all have room, the place at the right is for their number. */
function placesBelow(
  count: number,
  { hasSides, isCrowded }: { hasSides: boolean; isCrowded: boolean },
): readonly Place[] {
  if (isCrowded) return hasSides ? [BELOW_LEFT, BELOW] : [LOW_LEFT, BELOW_LEFT, BELOW, LOW_RIGHT];
  if (count === 1) return [BELOW];
  if (count === 2) return [BELOW_LEFT, BELOW_RIGHT];
  if (count === 4) return [LOW_LEFT, BELOW_LEFT, BELOW_RIGHT, LOW_RIGHT];
  return count === 3 ? [BELOW_LEFT, BELOW, BELOW_RIGHT] : [LOW_LEFT, BELOW_LEFT, BELOW, BELOW_RIGHT, LOW_RIGHT];
}

function placed(candidates: readonly Candidate[], places: readonly Place[]): DrawnTerm[] {
  return places.flatMap((place, index) => {
    const candidate = candidates[index];
    return candidate ? [{ ...candidate, ...place }] : [];
  });
}

// More than are ever drawn.
const CANDIDATES = 8;

/** In turn from each group, so that every kind of relation is seen before any is seen twice. */
function candidatesOf(groups: readonly RelationGroupView[], types: readonly RelationTypeView[]): Candidate[] {
  const inTurn = Array.from({ length: CANDIDATES }, (_, turn) =>
    groups.flatMap(({ type, items }) => {
      const item = items[turn];
      return item ? [{ id: item.term.id, name: item.term.name, family: relationMark(type, types).family }] : [];
    }),
  ).flat();
  return [...new Map(inTurn.map((candidate) => [candidate.id, candidate])).values()];
}
