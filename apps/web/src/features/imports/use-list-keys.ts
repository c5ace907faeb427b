import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useRef } from 'react';

interface ListKeys {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly virtualizer: Virtualizer<Window, Element>;
  readonly onTurn: (index: number) => void;
}

/**
 * Up and down go from row to row, right and left open and close one, Home and End reach the ends; Space ticks, as
 * everywhere. A row that is not on the page yet is brought there first.
 */
export function useListKeys({ list, count, virtualizer, onTurn }: ListKeys): (event: KeyboardEvent) => void {
  const wanted = useRef(-1);
  const focus = (index: number, tries = 20) => {
    if (wanted.current !== index) return;
    const box = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] input`);
    box?.focus({ preventScroll: true });
    // It is drawn a frame or two after the page has scrolled to it.
    if (!box && tries > 0) requestAnimationFrame(() => focus(index, tries - 1));
  };
  return (event) => {
    const { target } = event;
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.dataset['index']);
    const isOpen = row.querySelector('[aria-expanded="true"]') !== null;
    if ((event.key === 'ArrowRight' && !isOpen) || (event.key === 'ArrowLeft' && isOpen)) {
      event.preventDefault();
      onTurn(at);
      return;
    }
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    wanted.current = next;
    virtualizer.scrollToIndex(next, { align: 'auto' });
    focus(next);
  };
}
