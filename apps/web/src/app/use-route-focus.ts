import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** How long the heading of the page that is left may stand before it is taken for the new one's. */
const PATIENCE_MS = 2_000;
/** Later the reader is somewhere else already. */
const GIVE_UP_MS = 10_000;

/**
 * After a step to another page the focus is on its main heading, and its title is read out: as when a browser loads a
 * page. Answers the title to announce.
 */
export function useRouteFocus(): string {
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(() => {
    let stop = () => {};
    const unsubscribe = router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      stop();
      stop = whenHeadingChanges((heading) => {
        setTitle(document.title);
        if (isTaken(document.activeElement)) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      });
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [router]);
  return title;
}

/** A page's own first field, a dialog, or a list that steps from page to page, keeps the focus it has. */
function isTaken(focused: Element | null): boolean {
  return Boolean(focused?.closest('#content input, #content textarea, [aria-modal="true"], [data-keeps-focus]'));
}

/** The page that is left stands until the next one is loaded: nothing but its heading tells them apart. */
function whenHeadingChanges(act: (heading: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>('#content h1');
  const before = find();
  const textBefore = before?.textContent;
  const begin = performance.now();
  let frame = 0;
  const look = () => {
    const heading = find();
    const waited = performance.now() - begin;
    const isNew = heading !== before || heading?.textContent !== textBefore || waited > PATIENCE_MS;
    if (heading && isNew) act(heading);
    else if (waited < GIVE_UP_MS) frame = requestAnimationFrame(look);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}
