import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { termQuery } from '../../lib/content/term-query.js';

/** How long a pointer rests on a row before its term is read ahead: one that passes reads nothing. */
const REST_MS = 80;

/** Follows the plain links of a list within the app, and reads ahead the term that a person is about to open. */
export function useRowLinks({ onLeave }: { onLeave?: (row: HTMLElement | null) => void } = {}) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const readAhead = (id: string) => {
    // It fails for itself: whoever opens the page is told.
    void queryClient.query(termQuery(id)).catch(() => undefined);
    void router.preloadRoute({ to: '/terms/$termId', params: { termId: id } });
  };
  const handleRest = ({ target }: SyntheticEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-id]') : null;
    clearTimeout(rest.current);
    const id = row?.dataset['id'];
    if (id !== undefined) rest.current = setTimeout(() => readAhead(id), REST_MS);
  };
  const handleClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    onLeave?.(link.closest<HTMLElement>('[data-index]'));
    router.history.push(link.getAttribute('href') ?? '/');
  };
  const open = (row: HTMLElement) => {
    const id = row.dataset['id'];
    if (id === undefined) return;
    onLeave?.(row);
    void router.navigate({ to: '/terms/$termId', params: { termId: id } });
  };
  return { handleRest, handleClick, open };
}
