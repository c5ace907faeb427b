import { type RefObject, useEffect, useRef } from 'react';

/**
 * A row that is taken away takes the focus along when its button had it: then the focus goes to what stands by the
 * list, and is not lost at the top of the page.
 */
export function useFocusWhenFewer(count: number, target: RefObject<HTMLElement | null>): void {
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (isFewer && document.activeElement === document.body) target.current?.focus({ preventScroll: true });
  }, [count, target]);
}
