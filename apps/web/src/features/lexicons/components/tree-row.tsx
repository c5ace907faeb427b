import { type CSSProperties, memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import type { RestTreeRow, TermTreeRow } from '../tree-rows.js';

interface RowPlace {
  /** Measures it: a long name takes two lines. */
  readonly ref: Ref<HTMLAnchorElement & HTMLButtonElement>;
  readonly index: number;
  /** From the top of the tree, in px. */
  readonly offset: number;
  readonly isTabbable: boolean;
}

const styleOf = (offset: number, level: number) =>
  ({ transform: `translateY(${offset}px)`, '--depth': level - 1 }) as CSSProperties;

interface TreeRowProps extends RowPlace {
  readonly row: TermTreeRow;
  readonly isCurrent: boolean;
}

/** A term at one of its places. A plain link: the tree follows it, and its mark turns the branch. */
export const TermTreeNode = memo(function TermTreeNode({
  ref,
  row,
  index,
  offset,
  isTabbable,
  isCurrent,
}: TreeRowProps) {
  const format = useFormat();
  const { term, path, level, isOpen, place, siblings } = row;
  const isParent = term.childCount !== 0;
  return (
    <a
      ref={ref}
      className="row"
      href={`/terms/${term.id}`}
      role="treeitem"
      aria-level={level}
      {...(place < 0 ? {} : { 'aria-posinset': place })}
      aria-setsize={siblings}
      aria-selected={isCurrent}
      {...(isParent ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isTabbable ? 0 : -1}
      data-index={index}
      data-path={path}
      data-id={term.id}
      style={styleOf(offset, level)}
    >
      {isParent ? (
        <span className="turner">
          <Icon name="turn" className="turn" />
        </span>
      ) : (
        <span />
      )}
      <span className={term.status === 'deprecated' ? 'standing-deprecated' : ''}>{term.name}</span>
      <span className="count figure">{term.childCount !== null && isParent && format.number(term.childCount)}</span>
    </a>
  );
});

interface TreeRestProps extends RowPlace {
  readonly row: RestTreeRow;
  readonly onMore: () => void;
}

/** The rest of a level. A row of the tree like the others: the arrows come to it, and a tree may hold nothing else. */
export function TreeRest({ ref, row, index, offset, isTabbable, onMore }: TreeRestProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { path, level, rest, siblings } = row;
  return (
    <button
      ref={ref}
      type="button"
      className="row more"
      role="treeitem"
      aria-level={level}
      tabIndex={isTabbable ? 0 : -1}
      data-index={index}
      data-path={path}
      style={styleOf(offset, level)}
      onClick={onMore}
    >
      <span />
      <span>
        {rest === null
          ? t('action.more')
          : t('tree.more', { count: rest, amount: format.number(rest), total: format.number(siblings) })}
      </span>
    </button>
  );
}
