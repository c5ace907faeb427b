type Move = { readonly kind: 'focus'; readonly node: HTMLElement } | { readonly kind: 'turn'; readonly open: boolean };

/**
 * What a key means in a tree (WAI-ARIA), told from the rows on the page: those of closed branches are not among them.
 * Enter is the link's own.
 */
export function moveInTree(tree: HTMLElement, node: HTMLElement, key: string): Move | null {
  const nodes = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const here = nodes.indexOf(node);
  const focusOn = (target: HTMLElement | undefined): Move | null => (target ? { kind: 'focus', node: target } : null);
  const expanded = node.getAttribute('aria-expanded');
  switch (key) {
    case 'ArrowDown':
      return focusOn(nodes[here + 1]);
    case 'ArrowUp':
      return focusOn(nodes[here - 1]);
    case 'Home':
      return focusOn(nodes[0]);
    case 'End':
      return focusOn(nodes.at(-1));
    case 'ArrowRight':
      if (expanded === 'false') return { kind: 'turn', open: true };
      return expanded === 'true' ? focusOn(nodes[here + 1]) : null;
    case 'ArrowLeft':
      if (expanded === 'true') return { kind: 'turn', open: false };
      return focusOn(nodes.slice(0, here).findLast((each) => levelOf(each) < levelOf(node)));
    default:
      return /^\p{L}$/u.test(key) ? focusOn(findByLetter(nodes, here, key)) : null;
  }
}

const levelOf = (node: HTMLElement) => Number(node.getAttribute('aria-level'));

/** The next row whose name begins with the letter, round the end. */
function findByLetter(nodes: readonly HTMLElement[], here: number, letter: string): HTMLElement | undefined {
  const inOrder = [...nodes.slice(here + 1), ...nodes.slice(0, here)];
  return inOrder.find((node) => node.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()));
}
