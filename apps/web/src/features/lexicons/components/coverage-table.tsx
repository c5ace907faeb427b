import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconStatsView, LexiconView } from '@lexikon/contracts/lexicons';
import { useFormat } from '../../../i18n/use-format.js';
import type { LexiconSearch } from '../lexicon-search.js';
import { ShareBar } from './bar-table.js';

interface CoverageTableProps {
  lexicon: LexiconView;
  stats: LexiconStatsView;
}

/** In which languages terms are named and defined, the best covered first; what is missing is a link to it. */
export function CoverageTable({ lexicon, stats }: CoverageTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const languages = Object.entries(stats.languages)
    .map(([tag, counts]) => ({ tag, ...counts }))
    .sort((a, b) => b.preferred - a.preferred || b.defined - a.defined || a.tag.localeCompare(b.tag));
  return (
    <table className="bars coverage">
      <caption className="visually-hidden">{t('statistics.languages')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('statistics.language')}</th>
          <th scope="col">
            <span className="covered">
              <span className="figure">{t('statistics.names')}</span>
            </span>
          </th>
          <th scope="col">
            <span className="covered">
              <span className="figure">{t('statistics.definitions')}</span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {languages.map(({ tag, preferred, defined }) => (
          <tr key={tag}>
            <th scope="row">
              {tag === '' ? t('statistics.no-language') : format.languageName(tag)} <span className="code">{tag}</span>
            </th>
            <Covered
              lexiconId={lexicon.id}
              part={preferred}
              whole={stats.terms}
              missing={tag === '' ? null : { missing: 'label', missingIn: tag }}
            />
            <Covered
              lexiconId={lexicon.id}
              part={defined}
              whole={stats.terms}
              missing={tag === '' ? null : { missing: 'definition', missingIn: tag }}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CoveredProps {
  lexiconId: string;
  part: number;
  whole: number;
  /** The list of those that lack it; null where it cannot be asked for. */
  missing: LexiconSearch | null;
}

function Covered({ lexiconId, part, whole, missing }: CoveredProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const lacking = whole - part;
  return (
    <td>
      <span className="covered">
        <span className="figure">{format.number(part)}</span>
        <span className="share">
          <ShareBar part={part} whole={whole} />
          {lacking > 0 && missing !== null ? (
            <Link className="absent" to="/lexicons/$lexiconId" params={{ lexiconId }} search={missing}>
              {t('statistics.missing', { count: lacking, amount: format.number(lacking) })}
            </Link>
          ) : (
            <span className="quiet">{lacking === 0 && t('statistics.complete')}</span>
          )}
        </span>
      </span>
    </td>
  );
}
