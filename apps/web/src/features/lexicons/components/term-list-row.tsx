import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermRow } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { StatusMark } from '../../../ui/status-mark.js';

interface TermListRowProps {
  ref: Ref<HTMLDivElement>;
  term: TermRow;
  index: number;
  /** From the top of the list, in px. */
  offset: number;
  language: string;
}

export function TermListRow({ ref, term, index, offset, language }: TermListRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, own, status, definition, childCount } = term;
  return (
    <div
      ref={ref}
      role="row"
      className={status === 'deprecated' ? 'terms-row deprecated' : 'terms-row'}
      aria-rowindex={index + 2}
      data-index={index}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <span role="cell">
        <StatusMark status={status} />
      </span>
      <span role="rowheader">
        <Link className="word" to="/terms/$termId" params={{ termId: id }}>
          {name}
        </Link>
        {!own && <span className="absent small">{t('list.not-in', { language: format.languageName(language) })}</span>}
      </span>
      <span role="cell" className="gloss from-tablet">
        {definition ?? <span className="blank" />}
      </span>
      <span role="cell" className="figure">
        {childCount > 0 && format.number(childCount)}
      </span>
    </div>
  );
}
