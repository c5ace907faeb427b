import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportItemView } from '@lexikon/contracts/imports';
import type { Names } from '../../../lib/content/diff-lines.js';
import { isTicked } from '../decision.js';
import { OUTCOME_SIGNS } from '../outcome-signs.js';
import type { useItemWords } from '../use-item-words.js';
import { ItemDetail } from './item-detail.js';

interface ItemRowProps {
  ref: Ref<HTMLLIElement>;
  item: ImportItemView;
  names: Names;
  words: ReturnType<typeof useItemWords>;
  index: number;
  /** -1 where nobody has counted them. */
  total: number;
  offset: number;
  isOpen: boolean;
  onTick: (isChecked: boolean) => void;
  onTurn: () => void;
}

/** One term of the preview: whether the file has its way, what would differ, and under it the difference itself. */
export function ItemRow({ ref, item, names, words, index, total, offset, isOpen, onTick, onTurn }: ItemRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { outcome, name, iri, moved } = item;
  const [sign, tone] = OUTCOME_SIGNS[outcome];
  const summary = words.summary(item, names);
  return (
    <li
      ref={ref}
      data-index={index}
      aria-setsize={total}
      aria-posinset={index + 1}
      // Where a row stands depends on the heights of those above it: no stylesheet knows it.
      style={{ transform: `translateY(${offset}px)` }}
    >
      <div className="line">
        {/* The label around it is what a finger can hit. */}
        <label className="tick-box">
          <input
            type="checkbox"
            checked={isTicked(item)}
            aria-label={t(`import.tick.${tickOf(outcome)}`, { name })}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
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
          onClick={onTurn}
        >
          {name}
        </button>
        <span className="summary">
          {moved && <span className="moved">{t('import.moved.one')}</span>}
          {outcome === 'conflict' ? t('import.conflict.summary', { parts: clashParts(item, words) }) : summary}
        </span>
        <span className="iri figure" title={iri}>
          {iri.replace(/^.*[/#:](?=.)/u, '')}
        </span>
      </div>
      {isOpen && <ItemDetail id={id} item={item} names={names} words={words} />}
    </li>
  );
}

function tickOf(outcome: ImportItemView['outcome']): 'take' | 'theirs' | 'remove' {
  if (outcome === 'dropped') return 'remove';
  return outcome === 'conflict' ? 'theirs' : 'take';
}

function clashParts({ diff }: ImportItemView, words: ItemRowProps['words']): string {
  return [...new Set(diff.filter(({ conflict }) => conflict).map(({ path }) => words.partWord(path)))].join(', ');
}
