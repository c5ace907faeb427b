import { memo, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItemView } from '@lexikon/contracts/imports';
import type { Names } from '../../../lib/content/diff-lines.js';
import { isTicked } from '../decision.js';
import { OUTCOME_SIGNS } from '../outcome-signs.js';
import { useItemWords } from '../use-item-words.js';
import { ItemDetail } from './item-detail.js';

interface ItemContentProps {
  item: ImportItemView;
  names: Names;
  lexiconId: string;
  isOpen: boolean;
  onTick: (item: ImportItemView, isChecked: boolean) => void;
  onTurn: (item: ImportItemView) => void;
}

interface ItemRowProps extends ItemContentProps {
  ref: Ref<HTMLLIElement>;
  index: number;
  /** -1 where nobody has counted them. */
  total: number;
  offset: number;
}

/** One term of the preview, at its place in the list. */
export function ItemRow({ ref, index, total, offset, ...content }: ItemRowProps) {
  return (
    <li
      ref={ref}
      data-index={index}
      aria-setsize={total}
      aria-posinset={index + 1}
      // Where a row stands depends on the heights of those above it: no stylesheet knows it.
      style={{ transform: `translateY(${offset}px)` }}
    >
      <ItemContent {...content} />
    </li>
  );
}

/**
 * Whether the file has its way, what would differ, and under it the difference itself. While the page scrolls only the
 * places change: comparing word by word again for each would be felt.
 */
const ItemContent = memo(function ItemContent(props: ItemContentProps) {
  const { item, names, lexiconId, isOpen, onTick, onTurn } = props;
  const { t } = useTranslation();
  const id = useId();
  const words = useItemWords(lexiconId);
  const { outcome, name, iri, moved, diff } = item;
  const [sign, tone] = OUTCOME_SIGNS[outcome];
  const clashing = new Set(diff.filter(({ conflict }) => conflict).map(({ path }) => words.partWord(path)));
  return (
    <>
      <div className="line">
        {/* The label around it is what a finger can hit. */}
        <label className="tick-box">
          <input
            type="checkbox"
            checked={isTicked(item)}
            aria-label={t(`import.tick.${tickOf(outcome)}`, { name })}
            onChange={({ currentTarget }) => onTick(item, currentTarget.checked)}
          />
        </label>
        <span className={`sign ${tone}`} aria-hidden>
          {sign}
        </span>
        <button
          type="button"
          className="word"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onTurn(item)}
        >
          {name}
        </button>
        <span className="summary">
          {moved && <span className="moved">{t('import.moved.one')}</span>}
          {outcome === 'conflict'
            ? t('import.conflict.summary', { parts: [...clashing].join(', ') })
            : words.summary(item, names)}
        </span>
        <span className="iri figure" title={iri}>
          {iri.replace(/^.*[/#:](?=.)/u, '')}
        </span>
      </div>
      {isOpen && <ItemDetail id={id} item={item} names={names} words={words} />}
    </>
  );
});

function tickOf(outcome: ImportItemView['outcome']): 'take' | 'theirs' | 'remove' {
  if (outcome === 'dropped') return 'remove';
  return outcome === 'conflict' ? 'theirs' : 'take';
}
