import type { RelationGroupView, RelationTypeView } from '@lexikon/contracts/relations';
import { buildRelation, buildRelationType } from '../../testing/build-views.js';
import { layOutNeighbourhood } from './neighbourhood-layout.js';

const types: RelationTypeView[] = [
  buildRelationType({ key: 'broader', inverseKey: 'narrower', hierarchy: 'broader' }),
  buildRelationType({ key: 'related_to', symmetric: true }),
];

function group(type: string, count: number, from = 0): RelationGroupView {
  const items = Array.from({ length: count }, (_, index) => buildRelation(100 + from + index, { type }));
  return { type, total: count, items, nextCursor: null };
}

const laid = (...groups: RelationGroupView[]) => layOutNeighbourhood(groups, types);

describe('layOutNeighbourhood', () => {
  it('draws what is broader above, what is narrower below, and the rest at the sides', () => {
    const { drawn, more } = laid(group('broader', 1), group('narrower', 2, 10), group('related_to', 2, 20));
    const sideOf = ({ y }: { y: number }) => Math.sign(y - 98);
    expect(drawn.map(sideOf)).toEqual([-1, 0, 0, 1, 1]);
    expect(more).toBeNull();
  });

  it('counts what has no room, and draws no term twice', () => {
    const { drawn, more } = laid(group('broader', 1), group('narrower', 35, 10), group('related_to', 3, 50));
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
    expect(more?.count).toBe(39 - drawn.length);
  });

  it('is no taller than what is drawn', () => {
    const alone = laid(group('broader', 1));
    expect(alone.drawn).toHaveLength(1);
    expect(alone.bottom - alone.top).toBeLessThan(laid(group('broader', 1), group('narrower', 3, 10)).bottom);
  });

  it('draws nothing of a term by itself', () => {
    expect(laid()).toMatchObject({ drawn: [], more: null });
  });
});
