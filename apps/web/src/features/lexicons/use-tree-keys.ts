import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { findTyped, moveInTree, type TreeRow } from './tree-rows.js';

/** How long a letter waits for the next one of a name that is being typed. */
const TYPING_MS = 600;

interface TreeKeysOf {
  readonly tree: RefObject<HTMLElement | null>;
  readonly rows: readonly TreeRow[];
  readonly turn: (paths: readonly string[], open: boolean) => void;
  readonly scrollTo: (index: number) => void;
}

/** The keys of a tree, of which only the rows in view are on the page. Tab comes to one row. */
export function useTreeKeys({ tree, rows, turn, scrollTo }: TreeKeysOf) {
  const [active, setActive] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const typed = useRef({ text: '', at: 0 });

  useLayoutEffect(() => {
    if (!wantsFocus.current || active === null) return;
    const row = tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(active)}"]`);
    row?.focus({ preventScroll: true });
    if (row) wantsFocus.current = false;
  });

  const focusOn = (index: number) => {
    wantsFocus.current = true;
    setActive(rows[index]?.path ?? null);
    scrollTo(index);
  };
  const typeAhead = (key: string, index: number) => {
    const now = Date.now();
    const text = now - typed.current.at < TYPING_MS ? typed.current.text + key : key;
    typed.current = { text, at: now };
    return findTyped(rows, index, text);
  };

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event;
    const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
    const index = rows.findIndex((row) => row.path === path);
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(rows, index, key);
    if (move?.kind === 'turn') turn(move.paths, move.open);
    else if (move?.kind === 'focus') focusOn(move.index);
    else {
      const found = /^[\p{L}\p{N}]$/u.test(key) ? typeAhead(key, index) : null;
      if (found === null) return;
      focusOn(found);
    }
    event.preventDefault();
  };

  return { active, setActive, handleKeyDown };
}
