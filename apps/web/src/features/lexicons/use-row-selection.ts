import { type ChangeEvent, useCallback, useEffect, useRef } from 'react';
import type { TermRow } from '@lexikon/contracts/terms';
import { useSayProblem } from '../../ui/use-say-problem.js';
import { countSelected, isSelected, NONE, type Selection, setSelected } from './list-selection.js';
import type { ListOutline } from './use-list-outline.js';

interface RowSelectionOf {
  readonly outline: ListOutline;
  readonly selection: Selection;
  readonly onSelect: (change: (before: Selection) => Selection) => void;
  readonly at: (index: number) => TermRow | undefined;
  readonly isEnabled: boolean;
}

/** Ticks of rows by mouse and by key: one, a range from the one before, or all that have been read. */
export function useRowSelection({ outline, selection, onSelect, at, isEnabled }: RowSelectionOf) {
  const anchor = useRef(0);
  const latest = useRef(outline);
  useEffect(() => {
    latest.current = outline;
  });

  const toggle = (index: number) => {
    const row = at(index);
    anchor.current = index;
    if (row) onSelect((before) => setSelected(before, [row], !isSelected(before, row.id)));
  };
  const sayProblem = useSayProblem();
  const extend = async (index: number) => {
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    const rows = await outline.between(from, to);
    onSelect((before) => setSelected(before, rows, true));
  };
  const selectLoaded = useCallback(
    (isOn: boolean) => onSelect((before) => (isOn ? setSelected(before, latest.current.loaded(), true) : NONE)),
    [onSelect],
  );
  const count = countSelected(selection);

  return {
    keys: isEnabled
      ? {
          onToggle: toggle,
          onExtend: (index: number) => void extend(index).catch(sayProblem),
          onSelectAll: () => selectLoaded(true),
        }
      : {},
    selectLoaded,
    isAll: count > 0 && count >= outline.total,
    isMixed: count > 0 && count < outline.total,
    handleChange: ({ target, nativeEvent }: ChangeEvent<HTMLElement>) => {
      const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      if (index === undefined) return;
      const isRange = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true;
      if (isRange) void extend(Number(index)).catch(sayProblem);
      else toggle(Number(index));
    },
  };
}
