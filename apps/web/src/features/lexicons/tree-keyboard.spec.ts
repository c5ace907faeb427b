import { moveInTree } from './tree-keyboard.js';

const ROWS = [
  { name: 'entity', level: 1, expanded: 'true' },
  { name: 'matter', level: 2, expanded: 'false' },
  { name: 'soil', level: 2 },
  { name: 'event', level: 1 },
];

function setup() {
  const tree = document.createElement('div');
  const nodes = ROWS.map(({ name, level, expanded }) => {
    const node = document.createElement('a');
    node.setAttribute('role', 'treeitem');
    node.setAttribute('aria-level', String(level));
    if (expanded) node.setAttribute('aria-expanded', expanded);
    node.textContent = name;
    tree.append(node);
    return node;
  });
  const press = (name: string, key: string) => {
    const node = nodes.find((each) => each.textContent === name);
    if (!node) throw new Error(`No row ${name}`);
    const move = moveInTree(tree, node, key);
    return move?.kind === 'focus' ? move.node.textContent : move;
  };
  return press;
}

describe('moveInTree', () => {
  it.each([
    ['down', 'entity', 'ArrowDown', 'matter'],
    ['up', 'event', 'ArrowUp', 'soil'],
    ['to the beginning', 'soil', 'Home', 'entity'],
    ['to the end', 'entity', 'End', 'event'],
    ['into an open branch', 'entity', 'ArrowRight', 'matter'],
    ['out of a branch', 'soil', 'ArrowLeft', 'entity'],
    ['to the next name with a letter', 'matter', 'e', 'event'],
    ['to it round the end', 'event', 'm', 'matter'],
  ])('goes %s', (_, from, key, to) => {
    expect(setup()(from, key)).toBe(to);
  });

  it('turns branches', () => {
    const press = setup();
    expect(press('matter', 'ArrowRight')).toEqual({ kind: 'turn', open: true });
    expect(press('entity', 'ArrowLeft')).toEqual({ kind: 'turn', open: false });
  });

  it('leaves other keys alone', () => {
    expect(setup()('soil', 'Tab')).toBeNull();
    expect(setup()('soil', 'ArrowRight')).toBeNull();
  });
});
