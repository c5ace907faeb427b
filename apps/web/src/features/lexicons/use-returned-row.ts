import { type RefObject, useEffect } from 'react';

/** The row that led away from a list, for when its reader comes back to it. */
let left: { readonly list: string; readonly index: string } | null = null;

/** As long as a page takes to be drawn and scrolled to where it was. */
const RETURN_MS = 300;

/** Gives the focus back to the row that led away, where the reader has returned to it. */
export function useReturnedRow(list: RefObject<HTMLElement | null>, name: string) {
  useEffect(() => {
    if (left?.list !== name) return undefined;
    const { index } = left;
    left = null;
    const timer = setTimeout(() => {
      // Only where nothing else has it, and the list stands where it stood.
      if (document.activeElement !== document.body) return;
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
    }, RETURN_MS);
    return () => clearTimeout(timer);
  }, [list, name]);
  return (row: HTMLElement | null) => {
    const index = row?.dataset['index'];
    if (index !== undefined) left = { list: name, index };
  };
}
