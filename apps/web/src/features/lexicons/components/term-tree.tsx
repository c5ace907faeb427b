import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useRowLinks } from '../use-row-links.js';
import { useTreeKeys } from '../use-tree-keys.js';
import { useTreeRows } from '../use-tree-rows.js';
import { TermTreeNode, TreeRest } from './tree-row.js';

/** A row of one line in px, until it is measured. */
const ROW = 30;

interface TermTreeProps {
  lexiconId: string;
  language: string;
  currentTermId?: string;
}

/** The hierarchy, read branch by branch as it is opened. Only the rows in view are on the page, however long a level. */
export function TermTree({ lexiconId, language, currentTermId }: TermTreeProps) {
  const { t } = useTranslation();
  const { data: paths } = useQuery({
    ...pathsQuery(currentTermId ?? '', language),
    enabled: currentTermId !== undefined,
  });
  const way = useMemo(() => paths?.items[0] ?? [], [paths]);
  const { rows, isLoading, turn, readMore } = useTreeRows({ lexiconId, language, way });
  const tree = useRef<HTMLDivElement | null>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const handleTree = useCallback((element: HTMLDivElement | null) => {
    tree.current = element;
    setScroller(element?.closest('.column, .drawer') ?? null);
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.path ?? index,
    overscan: 10,
    scrollMargin: tree.current?.offsetTop ?? 0,
    scrollPaddingStart: ROW,
    scrollPaddingEnd: ROW,
  });
  const { active, setActive, handleKeyDown } = useTreeKeys({
    tree,
    rows,
    turn,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const links = useRowLinks();

  // The current term is brought into view once it has been read, and once only.
  const currentPath = way.map(({ id }) => id).join('/');
  const revealed = useRef('');
  useEffect(() => {
    const index = rows.findIndex(({ path }) => path === currentPath);
    if (index < 0 || revealed.current === currentPath) return;
    revealed.current = currentPath;
    virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [rows, currentPath, virtualizer]);

  const shown = virtualizer.getVirtualItems();
  // What is not read yet is read as soon as it comes into view.
  const rest = isLoading ? undefined : shown.map(({ index }) => rows[index]).find((row) => row?.kind === 'rest');
  const restOf = rest?.kind === 'rest' ? rest.parentPath : null;
  useEffect(() => {
    if (restOf !== null) readMore(restOf);
    // It is asked for anew when another page has come, and the rest is still in view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [restOf, rows]);

  const handleClick = (event: MouseEvent) => {
    const turner = event.target instanceof Element ? event.target.closest('.turner') : null;
    const path = turner?.closest<HTMLElement>('[data-path]')?.dataset['path'];
    const row = rows.find((each) => each.path === path);
    if (row?.kind !== 'term') return links.handleClick(event);
    // The row is a link: its mark turns the branch and leads nowhere.
    event.preventDefault();
    event.stopPropagation();
    turn([row.path], !row.isOpen);
  };

  if (rows.length === 0 && !isLoading) return <p className="empty small">{t('tree.empty')}</p>;
  if (rows.length === 1 && rows[0]?.kind === 'rest') return <Skeleton lines={12} />;
  const tabbable = rows.some(({ path }) => path === active) ? active : rows[0]?.path;
  return (
    <div
      ref={handleTree}
      className="tree"
      role="tree"
      aria-label={t('column.hierarchy')}
      aria-busy={isLoading}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
      onPointerOver={links.handleRest}
      onFocus={(event) => {
        const { path } = event.target instanceof HTMLElement ? event.target.dataset : {};
        if (path !== undefined) setActive(path);
        links.handleRest(event);
      }}
    >
      {shown.map(({ index, start }) => {
        const row = rows[index];
        if (!row) return null;
        const place = {
          ref: virtualizer.measureElement,
          index,
          offset: start - virtualizer.options.scrollMargin,
          isTabbable: row.path === tabbable,
        };
        return row.kind === 'term' ? (
          <TermTreeNode key={row.path} {...place} row={row} isCurrent={row.term.id === currentTermId} />
        ) : (
          <TreeRest key={row.path} {...place} row={row} onMore={() => readMore(row.parentPath)} />
        );
      })}
    </div>
  );
}
