import { type RefObject, useLayoutEffect, useState } from 'react';

interface ListSizes {
  /** Height of every row in px: the stylesheet's, by density and width of the screen. */
  readonly row: number;
  /** From the top of the page to the first row. */
  readonly top: number;
  /** How much of the screen is covered by what stays at its top. */
  readonly covered: number;
}

interface Measured {
  /** As tall as the list. */
  readonly list: RefObject<HTMLElement | null>;
  /** As tall as a row. */
  readonly probe: RefObject<HTMLElement | null>;
  /** What stays at the top while the list scrolls below it. */
  readonly head: RefObject<HTMLElement | null>;
}

/** What a virtual list must know of the page around it, measured again whenever that changes its size. */
export function useListSizes({ list, probe, head }: Measured): ListSizes {
  const [sizes, setSizes] = useState<ListSizes>({ row: 40, top: 0, covered: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      if (!list.current || !probe.current || !head.current) return;
      const row = probe.current.offsetHeight || 40;
      const top = Math.round(list.current.getBoundingClientRect().top + window.scrollY);
      const covered = head.current.offsetHeight + (parseFloat(getComputedStyle(head.current).top) || 0);
      setSizes((before) =>
        before.row === row && before.top === top && before.covered === covered ? before : { row, top, covered },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [document.body, probe.current, head.current]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [list, probe, head]);
  return sizes;
}
