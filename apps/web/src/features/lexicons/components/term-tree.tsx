import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rootsQuery } from '../api/terms-query.js';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { moveInTree } from '../tree-keyboard.js';
import { TreeMore } from './tree-more.js';
import { TreeNode } from './tree-node.js';

interface TermTreeProps {
  lexiconId: string;
  language: string;
  currentTermId?: string;
}

/**
 * The hierarchy, read branch by branch as it is opened. A term with several broader terms stands under each, so a
 * node is known by its path and not by its term.
 */
export function TermTree({ lexiconId, language, currentTermId }: TermTreeProps) {
  const { t } = useTranslation();
  const { data: roots, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(rootsQuery(lexiconId, language));
  const { data: paths } = useQuery({
    ...pathsQuery(currentTermId ?? '', language),
    enabled: currentTermId !== undefined,
  });
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [focused, setFocused] = useState<string | null>(null);
  const way = paths?.items[0]?.map(({ id }) => id) ?? [];
  // Open down to the current term, until a person turns the branch themselves.
  const onTheWay = new Set(way.slice(0, -1).map((_, depth) => way.slice(0, depth + 1).join('/')));
  const isOpen = (key: string) => turned[key] ?? onTheWay.has(key);
  const turn = (key: string, open: boolean) => setTurned((before) => ({ ...before, [key]: open }));

  const handleKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const node = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[role=treeitem]') : null;
    if (!node) return;
    const move = moveInTree(event.currentTarget, node, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'turn') turn(node.dataset['path'] ?? '', move.open);
    if (move.kind === 'focus') move.node.focus();
  };

  if (roots.length === 0) return <p className="empty small">{t('tree.empty')}</p>;
  return (
    <div
      onKeyDown={handleKeyDown}
      onFocus={(event) => {
        const { path } = event.target instanceof HTMLElement ? event.target.dataset : {};
        if (path !== undefined) setFocused(path);
      }}
    >
      <ul className="tree" role="tree" aria-label={t('column.hierarchy')}>
        {roots.map((term) => (
          <TreeNode
            key={term.id}
            term={term}
            path={term.id}
            level={1}
            state={{ language, currentTermId, isOpen, turn, focusable: focused ?? roots[0]?.id ?? '' }}
          />
        ))}
        {hasNextPage && <TreeMore level={1} label={t('action.more')} onMore={() => void fetchNextPage()} />}
      </ul>
    </div>
  );
}
