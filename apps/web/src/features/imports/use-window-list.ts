import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

interface WindowList {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly keyOf: (index: number) => number;
  /** In px, until a row is measured. */
  readonly sizeOf: (index: number) => number;
}

/** Rows of unequal height on a page that scrolls itself: only those in view are there. */
export function useWindowList({ list, count, keyOf, sizeOf }: WindowList) {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    // What stands above the list may grow: a notice, filters that unfold.
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return useWindowVirtualizer({
    count,
    getItemKey: keyOf,
    estimateSize: sizeOf,
    overscan: 8,
    scrollMargin: top,
    // A row that is moved to stays clear of what sticks above the list, with room under it to open.
    scrollPaddingStart: 200,
    scrollPaddingEnd: 160,
  });
}
