import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { Status } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { statsQuery } from '../../../lib/content/stats-query.js';
import type { LexiconSearch } from '../lexicon-search.js';

/** The most agreed first; what is no longer used last. */
const BY_AGREEMENT: readonly Status[] = ['validated', 'in_review', 'proposed', 'draft', 'deprecated'];

interface LexiconCountsProps {
  lexicon: LexiconView;
  search: LexiconSearch;
  /** The languages that the reader works in. */
  languages: readonly string[];
}

/** How large, how well defined, how far translated and agreed. A status leads to its terms. */
export function LexiconCounts({ lexicon, search, languages }: LexiconCountsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: stats } = useSuspenseQuery(statsQuery(lexicon.id));
  // What it is translated into, whichever of the two the reader speaks.
  const translated = languages.find((tag) => tag !== lexicon.defaultLanguage);
  return (
    <div className="ledger">
      <div>
        <span className="amount">{format.number(stats.terms)}</span>
        {t('ledger.terms', { count: stats.terms })}
      </div>
      <PartOf name={t('ledger.defined')} part={stats.defined} whole={stats.terms} />
      {translated !== undefined && (
        <PartOf
          name={t('ledger.named', { language: format.languageName(translated) })}
          part={stats.languages[translated]?.preferred ?? 0}
          whole={stats.terms}
        />
      )}
      <div>
        <span className="amount">{format.number(stats.labelLanguages)}</span>
        {t('ledger.languages', { count: stats.labelLanguages })}
      </div>
      <div className="by-status">
        {BY_AGREEMENT.filter((status) => (stats.statuses[status] ?? 0) > 0).map((status) => (
          <Link
            key={status}
            to="/lexicons/$lexiconId"
            params={{ lexiconId: lexicon.id }}
            search={{ ...search, status, view: search.view === 'statistics' ? undefined : search.view }}
            resetScroll={false}
            aria-current={search.status === status ? 'true' : undefined}
          >
            <span className="amount">{format.number(stats.statuses[status] ?? 0)}</span>
            <StatusMark status={status} withWord />
          </Link>
        ))}
      </div>
    </div>
  );
}

function PartOf({ name, part, whole }: { name: string; part: number; whole: number }) {
  const format = useFormat();
  const share = whole === 0 ? 0 : Math.round((100 * part) / whole);
  return (
    <div>
      <span className="amount">
        {format.number(part)} <small>{format.percent(share)}</small>
      </span>
      {name}
      <progress className="meter" value={share} max={100} aria-hidden />
    </div>
  );
}
