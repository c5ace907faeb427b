import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItemView } from '@lexikon/contracts/imports';
import { useDecideImport } from '../api/decide-import.js';
import { importItemsQuery, type ItemsWanted } from '../api/import-items-query.js';
import { decisionOf } from '../decision.js';
import { useListKeys } from '../use-list-keys.js';
import { useWindowList } from '../use-window-list.js';
import { ItemRow } from './item-row.js';

interface ItemListProps {
  importId: string;
  lexiconId: string;
  wanted: ItemsWanted;
  caption: string;
  /** How many there are; null where nobody has counted them. */
  total: number | null;
  /** Whether differences stand open from the start. */
  startsOpen: boolean;
}

const ROW = 41;
/** Asks for more before the end is in sight. */
const AHEAD = 60;

/** Terms by the thousand: only those in view are on the page, and the page itself scrolls. */
export function ItemList({ importId, lexiconId, wanted, caption, total, startsOpen }: ItemListProps) {
  const { t } = useTranslation();
  const query = importItemsQuery(importId, wanted);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(query);
  const items = useMemo(() => data.pages.flatMap((page) => page.items), [data]);
  const names = useMemo(() => Object.fromEntries(data.pages.flatMap((page) => Object.entries(page.names))), [data]);
  const { mutate: decide } = useDecideImport(importId);
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const isOpen = ({ seq }: ImportItemView) => startsOpen !== turned.has(seq);
  // The same function while the items are the same: with another one every row would be measured anew.
  const keyOf = useCallback((index: number) => items[index]?.seq ?? index, [items]);
  const virtualizer = useWindowList({
    list,
    count: items.length,
    keyOf,
    sizeOf: (index) => sizeOf(items[index], isOpen),
  });
  const rows = virtualizer.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown >= items.length - AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, lastShown, items.length, fetchNextPage]);
  const turn = useCallback(({ seq }: ImportItemView) => setTurned((before) => toggled(before, seq)), []);
  const tick = useCallback(
    ({ seq, outcome }: ImportItemView, isChecked: boolean) =>
      decide({ body: { items: [{ seq, decision: decisionOf(outcome, isChecked) }] } }),
    [decide],
  );
  const handleKeyDown = useListKeys({
    list,
    count: items.length,
    virtualizer,
    onTurn: (at) => items[at] && turn(items[at]),
  });

  if (items.length === 0) return <p className="empty">{t('import.none-left')}</p>;
  const known = total ?? (hasNextPage ? -1 : items.length);
  return (
    <>
      <ul
        ref={list}
        className="preview"
        aria-label={caption}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={handleKeyDown}
      >
        {rows.map(({ index, start, key }) => {
          const item = items[index];
          return (
            item && (
              <ItemRow
                key={key}
                ref={virtualizer.measureElement}
                item={item}
                names={names}
                lexiconId={lexiconId}
                index={index}
                total={known}
                offset={start - virtualizer.options.scrollMargin}
                isOpen={isOpen(item)}
                onTick={tick}
                onTurn={turn}
              />
            )
          );
        })}
      </ul>
      <p className="visually-hidden" role="status">
        {isFetchingNextPage && t('import.loading-more')}
      </p>
    </>
  );
}

function toggled(turned: ReadonlySet<number>, seq: number): ReadonlySet<number> {
  const next = new Set(turned);
  if (!next.delete(seq)) next.add(seq);
  return next;
}

/** A guess good enough that the scroll bar does not jump much when rows are measured. */
function sizeOf(item: ImportItemView | undefined, isOpen: (item: ImportItemView) => boolean): number {
  if (!item || !isOpen(item)) return ROW;
  const lines = item.diff.reduce((sum, { before, after }) => sum + 1 + Math.floor(lengthOf(before, after) / 130), 0);
  return ROW + 24 + lines * 42;
}

const lengthOf = (...sides: unknown[]) => JSON.stringify(sides).length / 3;
