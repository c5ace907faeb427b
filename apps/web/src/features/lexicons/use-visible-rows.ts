import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useListSizes } from './use-list-sizes.js';

const TAB_STEP = 8;

interface VisibleRowsOf {
  readonly count: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly probe: RefObject<HTMLElement | null>;
  readonly head: RefObject<HTMLElement | null>;
}

/** Which rows of a long list stand on the page. The page itself scrolls, and rows are of one height. */
export function useVisibleRows({ count, list, probe, head }: VisibleRowsOf) {
  const { row, top, covered } = useListSizes({ list, probe, head });
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => row,
    overscan: 10,
    scrollMargin: top,
    scrollPaddingStart: covered,
    // What stays at the bottom while rows are selected.
    scrollPaddingEnd: 2 * row,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const focused = focusedRow(list.current);
      return focused === null || focused >= count || indexes.includes(focused) ? indexes : [...indexes, focused];
    },
  });
  const measured = useRef(row);
  useLayoutEffect(() => {
    if (measured.current === row) return;
    measured.current = row;
    virtualizer.measure();
  }, [row, virtualizer]);

  const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
  // The first one that is seen below what stays at the top.
  const hidden = Math.floor(((virtualizer.scrollOffset ?? 0) + covered - top) / row);
  const firstSeen = Math.min(Math.max(startIndex, hidden), Math.max(endIndex, 0));
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    startIndex,
    endIndex,
    firstSeen,
    /** Where Tab comes into the list: a row in view, which changes seldom while it scrolls. */
    firstTabbable: Math.min(Math.ceil(firstSeen / TAB_STEP) * TAB_STEP, Math.max(endIndex, 0)),
    /** How many rows a screen holds. */
    pageSize: Math.max(1, endIndex - startIndex - 1),
    scrollTo: (index: number, align: 'start' | 'auto') => virtualizer.scrollToIndex(index, { align }),
  };
}

/** It stays on the page wherever that is scrolled: the focus would be lost with it. */
function focusedRow(list: HTMLElement | null): number | null {
  const row = list?.querySelector<HTMLElement>('[data-index]:focus-within');
  return row ? Number(row.dataset['index']) : null;
}
