import { memo } from 'react';
import type { Column } from '../list-columns.js';
import type { RowWords } from '../use-row-words.js';
import { type CellsOf, factOf, glossOf, markOf, nameOf } from './term-cells.js';

interface RowPlace {
  readonly index: number;
  /** From the top of the list, in px. */
  readonly offset: number;
  /** Tab comes to this row of all. */
  readonly isTabbable: boolean;
  readonly words: RowWords;
}

interface TermListRowProps extends CellsOf, RowPlace {
  readonly isTable: boolean;
  readonly columns: readonly Column[];
  /** Null where nothing can be selected. */
  readonly isSelected: boolean | null;
}

/** A term in the list. Everything that is clicked in it is the list's to handle. */
export const TermListRow = memo(function TermListRow({ index, offset, isTabbable, ...row }: TermListRowProps) {
  const { term, second, words, isTable, columns, isSelected } = row;
  return (
    <div
      role="row"
      className={term.status === 'deprecated' ? 'terms-row deprecated' : 'terms-row'}
      aria-rowindex={index + 2}
      aria-selected={isSelected ?? undefined}
      tabIndex={isTabbable ? 0 : -1}
      data-index={index}
      data-id={term.id}
      style={{ transform: `translateY(${offset}px)` }}
    >
      {isSelected !== null && (
        <span role="gridcell" className="col-tick">
          <label>
            <input type="checkbox" tabIndex={-1} checked={isSelected} readOnly aria-label={words.select(term.name)} />
          </label>
        </span>
      )}
      <span role="gridcell" className="col-mark">
        {markOf(term.status, words)}
      </span>
      <span role="rowheader" className="col-working">
        {nameOf(row)}
      </span>
      {isTable ? (
        columns.map((column) => (
          <span key={column} role="gridcell" className={`from-tablet col-${column}`}>
            {factOf(column, row)}
          </span>
        ))
      ) : (
        <span role="gridcell" className="col-run-in">
          {second !== undefined && term.secondName !== null && (
            <span className="beside" lang={second}>
              {term.secondName}
            </span>
          )}
          {glossOf(row)}
        </span>
      )}
    </div>
  );
});

/** Stands where a row will be as soon as its page is read. */
export function WaitingRow({ index, offset, isTabbable, words }: RowPlace) {
  return (
    <div
      role="row"
      className="terms-row waiting"
      aria-rowindex={index + 2}
      tabIndex={isTabbable ? 0 : -1}
      data-index={index}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <span role="gridcell" className="visually-hidden">
        {words.loading}
      </span>
    </div>
  );
}
