import { Link } from '@tanstack/react-router';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import type { LexiconSearch } from '../lexicon-search.js';

/** A share drawn as a line: the one thing a stylesheet cannot know is the figure itself. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  const share = whole === 0 ? 0 : Math.min(1, part / whole);
  return <span className="share-bar" style={{ '--part': `${(share * 100).toFixed(2)}%` } as CSSProperties} />;
}

interface BarTableProps {
  lexiconId: string;
  caption: string;
  whole: number;
  rows: readonly {
    readonly key: string;
    readonly label: ReactNode;
    readonly amount: number;
    /** Where its terms are listed. */
    readonly search: LexiconSearch;
  }[];
}

/** What there is of each, as a line of its length and in figures. */
export function BarTable({ lexiconId, caption, whole, rows }: BarTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t('statistics.terms')}</th>
          <th scope="col">{t('statistics.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, amount, search }) => (
          <tr key={key}>
            <th scope="row">
              <Link to="/lexicons/$lexiconId" params={{ lexiconId }} search={search}>
                {label}
              </Link>
            </th>
            <td className="figure">{format.number(amount)}</td>
            <td className="figure share">
              <span className="share-of">
                <ShareBar part={amount} whole={whole} />
                {format.percent(whole === 0 ? 0 : Math.round((100 * amount) / whole))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
