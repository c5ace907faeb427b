import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface GridKeysOf {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** How many rows a screen holds. */
  readonly pageSize: number;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (row: HTMLElement) => void;
  /** Space, and Shift with Space or an arrow; absent where nothing can be selected. */
  readonly onToggle?: ((index: number) => void) | undefined;
  readonly onExtend?: ((index: number) => void) | undefined;
  readonly onSelectAll?: (() => void) | undefined;
}

/**
 * The keys of a grid whose rows have the focus (WAI-ARIA): arrows, Page, Home and End move it, Enter opens, Space
 * selects, Shift extends; the right arrow goes into a row, to what stands in it.
 */
export function useGridKeys({ list, count, pageSize, scrollTo, ...acts }: GridKeysOf) {
  const [active, setActive] = useState<number | null>(null);
  const wantsFocus = useRef(false);

  // A row far away is on the page only after it was made the active one.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${active ?? 0}"]`);
    row?.focus({ preventScroll: true });
    if (row) wantsFocus.current = false;
  });

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(index, count - 1));
    wantsFocus.current = true;
    setActive(next);
    scrollTo(next);
    return next;
  };

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key, shiftKey } = event;
    const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null;
    if (!row || event.altKey) return;
    const isHandled = event.ctrlKey || event.metaKey ? handleWithControl(key) : handlePlain(key, shiftKey, row, target);
    if (isHandled) event.preventDefault();
  };

  const handleWithControl = (key: string): boolean => {
    if (key === 'a' && acts.onSelectAll) acts.onSelectAll();
    else if (key === 'Home') moveTo(0);
    else if (key === 'End') moveTo(count - 1);
    else return false;
    return true;
  };

  const handlePlain = (key: string, shiftKey: boolean, row: HTMLElement, target: EventTarget): boolean => {
    const index = Number(row.dataset['index']);
    const next = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + pageSize,
      PageUp: index - pageSize,
      Home: 0,
      End: count - 1,
    }[key];
    if (next !== undefined) {
      const reached = moveTo(next);
      if (shiftKey) acts.onExtend?.(reached);
      return true;
    }
    if (key === 'ArrowRight' || key === 'ArrowLeft') return moveInside(row, target, key);
    if (key === ' ' && acts.onToggle) {
      if (shiftKey) acts.onExtend?.(index);
      else acts.onToggle(index);
      return true;
    }
    if (key === 'Enter' && target === row) {
      acts.onOpen(row);
      return true;
    }
    return false;
  };

  return {
    active,
    handleKeyDown,
    handleFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      if (index !== undefined) setActive(Number(index));
    },
  };
}

function moveInside(row: HTMLElement, target: EventTarget, key: 'ArrowRight' | 'ArrowLeft'): boolean {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a[href], input')];
  const here = stops.findIndex((stop) => stop === target);
  const others = key === 'ArrowRight' ? stops.slice(here + 1) : stops.slice(0, Math.max(here, 0)).reverse();
  // What a narrow screen hides takes no focus: then the one after it.
  return others.some((stop) => {
    stop.focus({ preventScroll: true });
    return document.activeElement === stop;
  });
}
