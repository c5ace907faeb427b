type Move =
  | { readonly kind: 'focus'; readonly node: HTMLElement }
  | { readonly kind: 'turn'; readonly open: boolean }
  | { readonly kind: 'open' };

/** What a key means in a tree (WAI-ARIA), told from the nodes on the page: closed branches are not among them. */
export function moveInTree(tree: HTMLElement, node: HTMLElement, key: string): Move | null {
  const nodes = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const focusOn = (target: HTMLElement | null | undefined): Move | null =>
    target ? { kind: 'focus', node: target } : null;
  const expanded = node.getAttribute('aria-expanded');
  switch (key) {
    case 'ArrowDown':
      return focusOn(nodes[nodes.indexOf(node) + 1]);
    case 'ArrowUp':
      return focusOn(nodes[nodes.indexOf(node) - 1]);
    case 'Home':
      return focusOn(nodes[0]);
    case 'End':
      return focusOn(nodes.at(-1));
    case 'ArrowRight':
      if (expanded === 'false') return { kind: 'turn', open: true };
      return expanded === 'true' ? focusOn(node.querySelector<HTMLElement>('[role=treeitem]')) : null;
    case 'ArrowLeft':
      if (expanded === 'true') return { kind: 'turn', open: false };
      return focusOn(node.parentElement?.closest<HTMLElement>('[role=treeitem]'));
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    default:
      return /^\p{L}$/u.test(key) ? focusOn(findByLetter(nodes, node, key)) : null;
  }
}

/** The next node whose name begins with the letter, round the end. */
function findByLetter(nodes: readonly HTMLElement[], node: HTMLElement, letter: string): HTMLElement | undefined {
  const here = nodes.indexOf(node);
  const inOrder = [...nodes.slice(here + 1), ...nodes.slice(0, here)];
  return inOrder.find((each) => each.getAttribute('aria-label')?.toLowerCase().startsWith(letter.toLowerCase()));
}
