import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { StatusSchema } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { statsQuery } from '../../../lib/content/stats-query.js';

interface LexiconCountsProps {
  lexicon: LexiconView;
  languages: readonly string[];
}

/** How large, how well defined, how far agreed. A status leads to its terms. */
export function LexiconCounts({ lexicon, languages }: LexiconCountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: stats } = useSuspenseQuery(statsQuery(lexicon.id));
  const share = (part: number) => (stats.terms === 0 ? 0 : Math.round((100 * part) / stats.terms));
  const [first, second] = languages;
  const parts = [
    first === undefined ? null : { key: 'ledger.defined' as const, language: first, field: 'defined' as const },
    second === undefined ? null : { key: 'ledger.named' as const, language: second, field: 'preferred' as const },
  ].filter((part) => part !== null);
  return (
    <div className="ledger">
      <div>
        <span className="amount">{format.number(stats.terms)}</span>
        {t('ledger.terms', { count: stats.terms })}
      </div>
      {parts.map(({ key, language, field }) => {
        const amount = stats.languages[language]?.[field] ?? 0;
        return (
          <div key={key}>
            <span className="amount">
              {format.number(amount)} <small>{format.percent(share(amount))}</small>
            </span>
            {t(key, { language: format.languageName(language) })}
            <progress className="meter" value={share(amount)} max={100} aria-hidden />
          </div>
        );
      })}
      <div>
        <span className="amount">{format.number(stats.relations)}</span>
        {t('ledger.relations', { count: stats.relations })}
      </div>
      <div className="by-status">
        {StatusSchema.options
          .filter((status) => (stats.statuses[status] ?? 0) > 0)
          .reverse()
          .map((status) => (
            <Link key={status} to="/lexicons/$lexiconId" params={{ lexiconId: lexicon.id }} search={{ status }}>
              <span className="amount">{format.number(stats.statuses[status] ?? 0)}</span>
              <StatusMark status={status} withWord />
            </Link>
          ))}
      </div>
    </div>
  );
}
