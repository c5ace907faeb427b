import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermRow } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { childrenQuery } from '../api/children-query.js';
import { TreeMore } from './tree-more.js';

export interface TreeState {
  readonly language: string;
  readonly currentTermId: string | undefined;
  /** The path of the one node that Tab comes to. */
  readonly focusable: string;
  readonly isOpen: (path: string) => boolean;
  readonly turn: (path: string, open: boolean) => void;
}

interface TreeNodeProps {
  term: TermRow;
  path: string;
  level: number;
  state: TreeState;
}

export function TreeNode({ term, path, level, state }: TreeNodeProps) {
  const format = useFormat();
  const isParent = term.childCount > 0;
  const isOpen = isParent && state.isOpen(path);
  return (
    <li role="none">
      <Link
        className="row"
        to="/terms/$termId"
        params={{ termId: term.id }}
        role="treeitem"
        aria-level={level}
        aria-selected={term.id === state.currentTermId}
        {...(isParent ? { 'aria-expanded': isOpen } : {})}
        tabIndex={path === state.focusable ? 0 : -1}
        data-path={path}
      >
        {isParent ? (
          <span
            className="turner"
            onClick={(event) => {
              // The row is a link: the turner turns and leads nowhere.
              event.preventDefault();
              event.stopPropagation();
              state.turn(path, !isOpen);
            }}
          >
            <Icon name="turn" className="turn" />
          </span>
        ) : (
          <span />
        )}
        <span className={term.status === 'deprecated' ? 'standing-deprecated' : ''}>{term.name}</span>
        <span className="count figure">{isParent && format.number(term.childCount)}</span>
      </Link>
      {isOpen && <Branch parent={term} path={path} level={level + 1} state={state} />}
    </li>
  );
}

interface BranchProps {
  parent: TermRow;
  path: string;
  level: number;
  state: TreeState;
}

function Branch({ parent, path, level, state }: BranchProps) {
  const { t } = useTranslation();
  const { data: children, hasNextPage, fetchNextPage } = useInfiniteQuery(childrenQuery(parent.id, state.language));
  if (!children) return null;
  return (
    <ul role="group">
      {children.map((term) => (
        <TreeNode key={term.id} term={term} path={`${path}/${term.id}`} level={level} state={state} />
      ))}
      {hasNextPage && (
        <TreeMore
          level={level}
          label={t('tree.more', {
            count: Math.max(parent.childCount - children.length, 1),
            total: parent.childCount,
          })}
          onMore={() => void fetchNextPage()}
        />
      )}
    </ul>
  );
}
