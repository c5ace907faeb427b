import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Checkbox } from '../../../ui/checkbox.js';
import type { Column } from '../list-columns.js';
import type { LexiconSearch } from '../lexicon-search.js';

type Sort = NonNullable<LexiconSearch['sort']>;

const SORT_OF: Readonly<Partial<Record<Column, Sort>>> = { status: 'status', changed: 'updated' };

export interface ListDress {
  readonly isTable: boolean;
  readonly columns: readonly Column[];
  readonly language: string;
  readonly second: string | undefined;
  readonly sort: Sort;
}

interface TermListHeadProps extends ListDress {
  ref: Ref<HTMLDivElement>;
  onSort: (sort: Sort) => void;
  isTicked: boolean;
  isMixed: boolean;
  /** Absent where nothing can be selected. */
  onTick: ((isOn: boolean) => void) | undefined;
}

/** Made anew when what it says changes, and not with every row that comes into view. */
export const TermListHead = memo(function TermListHead({ ref, onSort, onTick, ...dress }: TermListHeadProps) {
  const { isTable, columns, language, second, sort, isTicked, isMixed } = dress;
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (column: Column) =>
    column === 'second' && second !== undefined ? format.languageName(second) : t(`column.name.${column}`);
  return (
    <div role="row" className="terms-head" ref={ref} aria-rowindex={1}>
      {onTick && (
        <span role="columnheader" className="col-tick">
          <Checkbox
            label={t('list.select-loaded')}
            isLabelHidden
            isChecked={isTicked}
            isMixed={isMixed}
            onChange={onTick}
          />
        </span>
      )}
      <span role="columnheader" className="col-mark">
        <span className="visually-hidden">{t('list.status')}</span>
      </span>
      <span role="columnheader" className="col-working" aria-sort={sort === 'name' ? 'ascending' : undefined}>
        <SortButton label={format.languageName(language)} isOn={sort === 'name'} onSort={() => onSort('name')} />
      </span>
      {isTable ? (
        columns.map((column) => {
          const by = SORT_OF[column];
          return (
            <span
              key={column}
              role="columnheader"
              className={`from-tablet col-${column}`}
              aria-sort={by !== undefined && by === sort ? (by === 'updated' ? 'descending' : 'ascending') : undefined}
            >
              {by === undefined ? (
                nameOf(column)
              ) : (
                <SortButton label={nameOf(column)} isOn={by === sort} onSort={() => onSort(by)} />
              )}
            </span>
          );
        })
      ) : (
        <span role="columnheader" className="col-run-in">
          {second === undefined
            ? t('column.name.definition')
            : `${format.languageName(second)}, ${t('column.name.definition')}`}
        </span>
      )}
    </div>
  );
});

function SortButton({ label, isOn, onSort }: { label: string; isOn: boolean; onSort: () => void }) {
  return (
    <button type="button" className={isOn ? 'sort on' : 'sort'} onClick={onSort}>
      {label}
    </button>
  );
}
