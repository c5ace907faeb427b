import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** What stands above the page, the lowest first. Only the last one can be reached. */
const layers: HTMLElement[] = [];
const MADE_INERT = 'data-made-inert';

function isolateTop(): void {
  document.querySelectorAll(`[${MADE_INERT}]`).forEach((element) => {
    element.removeAttribute(MADE_INERT);
    element.removeAttribute('inert');
  });
  const top = layers.at(-1);
  const root = document.documentElement;
  if (top && !root.hasAttribute('data-modal'))
    root.style.setProperty('--scroll-bar', `${window.innerWidth - root.clientWidth}px`);
  root.toggleAttribute('data-modal', top !== undefined);
  for (let node: Element | null = top ?? null; node && node !== document.body; node = node.parentElement) {
    for (const sibling of node.parentElement?.children ?? []) {
      // Messages in the corner are read and closed whatever is open.
      if (sibling === node || sibling.matches('[data-above-dialogs], script, style')) continue;
      sibling.setAttribute(MADE_INERT, '');
      sibling.setAttribute('inert', '');
    }
  }
}

/**
 * While it is open, the element is all there is: the rest of the page is inert and does not scroll, Escape closes, the
 * focus moves to `[data-autofocus]` or to the element itself, and goes back where it was.
 */
export function useModality(element: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const layer = element.current;
    if (!isOpen || !layer) return undefined;
    const opener = document.activeElement;
    layers.push(layer);
    isolateTop();
    (layer.querySelector<HTMLElement>('[data-autofocus]') ?? layer).focus();
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || layers.at(-1) !== layer) return;
      event.preventDefault();
      close.current();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => {
      window.removeEventListener('keydown', handleKeyDown);
      layers.splice(layers.indexOf(layer), 1);
      isolateTop();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, [element, isOpen]);
}
