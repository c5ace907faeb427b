import type { TermPage } from '@lexikon/contracts/terms';
import { buildRow } from '../../testing/build-views.js';
import { findTyped, moveInTree, TOP, type TreeRow, treeRows } from './tree-rows.js';

const page = (items: TermPage['items'], nextCursor: string | null = null): TermPage => ({
  items,
  nextCursor,
  total: null,
});
const entity = buildRow(1, 'entity', { childCount: 2 });
const event = buildRow(2, 'event', { childCount: 9 });
const matter = buildRow(3, 'matter', { childCount: 1 });
const soil = buildRow(4, 'soil');
const pages: Record<string, readonly TermPage[]> = {
  [TOP]: [page([entity, event])],
  [entity.id]: [page([matter, soil])],
  [event.id]: [page([soil], 'more')],
};

function rowsWith(...open: readonly string[]): readonly TreeRow[] {
  return treeRows({
    pagesOf: (id) => pages[id ?? TOP] ?? [],
    isOpen: (path) => open.includes(path),
    onWayBelow: () => null,
  });
}
const seen = (rows: readonly TreeRow[]) =>
  rows.map((row) => `${'-'.repeat(row.level)}${row.kind === 'term' ? row.term.name : `rest ${row.rest}`}`);

describe('treeRows', () => {
  it('shows what is open, from top to bottom, and what of a level is not read yet', () => {
    expect(seen(rowsWith())).toEqual(['-entity', '-event']);
    expect(seen(rowsWith(entity.id, event.id))).toEqual([
      '-entity',
      '--matter',
      '--soil',
      '-event',
      '--soil',
      '--rest 8',
    ]);
  });

  it('knows a term by its path: it may stand at several places', () => {
    const paths = rowsWith(entity.id, event.id).flatMap((row) =>
      row.kind === 'term' && row.term === soil ? [row.path] : [],
    );
    expect(paths).toEqual([`${entity.id}/${soil.id}`, `${event.id}/${soil.id}`]);
  });

  it('tells each its place among its siblings, and how many there are, read or not', () => {
    const placed = rowsWith(event.id).flatMap((row) => (row.kind === 'term' ? [[row.place, row.siblings]] : []));
    expect(placed).toEqual([
      [1, 2],
      [2, 2],
      [1, 9],
    ]);
  });
});

describe('a level of very many terms', () => {
  it('shows the way to the current term although its page is not read, and once only when it is', () => {
    const wayTo = (top: readonly TermPage[]) =>
      treeRows({
        pagesOf: (id) => (id === null ? top : (pages[id] ?? [])),
        isOpen: (path) => path === entity.id,
        onWayBelow: (path) => (path === TOP ? { id: entity.id, name: 'entity' } : null),
      });
    expect(seen(wayTo([page([event], 'more')]))).toEqual(['-event', '-entity', '--matter', '--soil', '-rest null']);
    const read = wayTo([page([event], 'more'), page([entity], 'even more')]);
    expect(seen(read)).toEqual(['-event', '-entity', '--matter', '--soil', '-rest null']);
    expect(read[1]).toMatchObject({ term: { childCount: 2 }, place: 2 });
  });
});

describe('moveInTree', () => {
  const rows = rowsWith(entity.id);
  const go = (from: number, key: string) => moveInTree(rows, from, key);

  it.each([
    ['down', 0, 'ArrowDown', 1],
    ['up', 3, 'ArrowUp', 2],
    ['to the beginning', 3, 'Home', 0],
    ['to the end', 0, 'End', 3],
    ['into an open branch', 0, 'ArrowRight', 1],
    ['out of a branch', 2, 'ArrowLeft', 0],
  ])('goes %s', (_, from, key, index) => {
    expect(go(from, key)).toEqual({ kind: 'focus', index });
  });

  it('turns branches, one or all beside it', () => {
    expect(go(1, 'ArrowRight')).toEqual({ kind: 'turn', paths: [`${entity.id}/${matter.id}`], open: true });
    expect(go(0, 'ArrowLeft')).toEqual({ kind: 'turn', paths: [entity.id], open: false });
    expect(go(3, '*')).toEqual({ kind: 'turn', paths: [entity.id, event.id], open: true });
    expect(go(2, '*')).toEqual({ kind: 'turn', paths: [`${entity.id}/${matter.id}`], open: true });
  });

  it('stays where there is nowhere to go, and leaves other keys alone', () => {
    expect([go(0, 'ArrowUp'), go(3, 'ArrowDown'), go(2, 'ArrowRight'), go(2, 'Tab')]).toEqual([null, null, null, null]);
  });
});

describe('findTyped', () => {
  const rows = rowsWith(entity.id);

  it.each([
    ['e', 0, 3],
    ['e', 3, 0],
    ['ev', 0, 3],
    ['en', 0, 0],
    ['so', 0, 2],
    ['x', 0, null],
  ])('finds %s', (typed, from, found) => {
    expect(findTyped(rows, from, typed)).toBe(found);
  });
});
