import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TermPage, TermPathsView } from '@lexikon/contracts/terms';
import { treePageQuery } from './api/tree-page-query.js';
import { TOP, treeRows } from './tree-rows.js';

interface TreeRowsOf {
  readonly lexiconId: string;
  readonly language: string;
  /** The terms from the top down to the current one: the tree is open so far, until a person turns a branch. */
  readonly way: TermPathsView['items'][number];
}

/** Pages of one level that are read to come to the current term. Further down it stands by its name alone. */
const MOST_PAGES = 2;

/** Which branches are open, and what has been read of them: a level is asked for when it is opened, page by page. */
export function useTreeRows({ lexiconId, language, way: terms }: TreeRowsOf) {
  const queryClient = useQueryClient();
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [wanted, setWanted] = useState<Readonly<Record<string, number>>>({});
  const way = useMemo(() => terms.map(({ id }) => id), [terms]);
  const onTheWay = useMemo(() => new Set(way.slice(0, -1).map((_, depth) => way.slice(0, depth + 1).join('/'))), [way]);
  const isOpen = (path: string) => turned[path] ?? onTheWay.has(path);

  const openPaths = [
    ...new Set([...onTheWay, ...Object.keys(turned).filter((path) => turned[path])].filter(isShown(isOpen))),
  ];
  const levels = [TOP, ...openPaths].map((path) => ({ path, parentId: path.split('/').at(-1) || null }));
  const pages = [...new Map(levels.map((level) => [level.parentId, level])).values()].flatMap(({ path, parentId }) => {
    const next = nextOnWay(way, path);
    return cursorsRead(
      (cursor) => queryClient.getQueryData(treePageQuery({ lexiconId, language, parentId }, cursor).queryKey),
      { count: wanted[path] ?? 1, next },
    ).map((cursor) => ({ parentId, cursor }));
  });
  const answers = useQueries({
    queries: pages.map(({ parentId, cursor }) => treePageQuery({ lexiconId, language, parentId }, cursor)),
    combine: (results) => results.map(({ data }) => data),
  });
  const rows = useMemo(() => {
    const byLevel = Map.groupBy(
      pages.map(({ parentId }, index) => ({ parentId, page: answers[index] })),
      ({ parentId }) => parentId,
    );
    return treeRows({
      pagesOf: (parentId) => (byLevel.get(parentId) ?? []).flatMap(({ page }) => page ?? []),
      isOpen,
      onWayBelow: (path) => terms.find(({ id }) => id === nextOnWay(way, path)) ?? null,
    });
    // What is open is told by `turned` and `onTheWay`, what was read by `answers`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answers, turned, onTheWay]);

  return {
    rows,
    isLoading: answers.some((page) => page === undefined),
    turn: (paths: readonly string[], open: boolean) =>
      setTurned((before) => ({ ...before, ...Object.fromEntries(paths.map((path) => [path, open])) })),
    readMore: (path: string) => setWanted((before) => ({ ...before, [path]: (before[path] ?? 1) + 1 })),
  };
}

/** Only what stands in open branches is read. */
function isShown(isOpen: (path: string) => boolean) {
  return (path: string) => {
    const ids = path.split('/');
    return ids.every((_, depth) => isOpen(ids.slice(0, depth + 1).join('/')));
  };
}

/** The id that leads on to the current term from below a path, if it does. */
function nextOnWay(way: readonly string[], path: string): string | null {
  const depth = path === TOP ? 0 : path.split('/').length;
  return way.slice(0, depth).join('/') === path ? (way[depth] ?? null) : null;
}

/** Where the pages of a level begin that are wanted: so many, and on until the one with the term on the way. */
function cursorsRead(
  pageAt: (cursor: string) => TermPage | undefined,
  { count, next }: { readonly count: number; readonly next: string | null },
): readonly string[] {
  const cursors = [''];
  let isFound = next === null;
  for (const cursor of cursors) {
    const page = pageAt(cursor);
    isFound ||= page?.items.some(({ id }) => id === next) ?? false;
    const isEnough = cursors.length >= count && (isFound || cursors.length >= MOST_PAGES);
    // The list grows while it is walked.
    const following = page?.nextCursor ?? null;
    if (following !== null && !isEnough) cursors.push(following);
  }
  return cursors;
}
