import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { StatusSchema } from '@lexikon/contracts/sheets';
import { useFormat } from '../../../i18n/use-format.js';
import { STATISTICS_MESSAGES } from '../../../i18n/messages/statistics.js';
import { registerMessages } from '../../../i18n/register-messages.js';
import { domainName } from '../../../lib/content/domain-name.js';
import { domainsQuery } from '../../../lib/content/domains-query.js';
import { statsQuery } from '../../../lib/content/stats-query.js';
import { StatusMark } from '../../../ui/status-mark.js';
import '../../../styles/statistics.css';
import { lettersFor, NO_LETTER } from '../alphabet-letters.js';
import { inTreeOrder } from '../domain-tree.js';
import { BarTable } from './bar-table.js';
import { CoverageTable } from './coverage-table.js';
import { LetterChart } from './letter-chart.js';

registerMessages(STATISTICS_MESSAGES);

interface LexiconStatisticsProps {
  lexicon: LexiconView;
  language: string;
}

/** How far a lexicon has come, as tables whose cells are drawn; each figure leads to the terms that it counts. */
export function LexiconStatistics({ lexicon, language }: LexiconStatisticsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: stats } = useSuspenseQuery(statsQuery(lexicon.id));
  const { data: domains } = useSuspenseInfiniteQuery(domainsQuery(lexicon.id));
  const letters = lettersFor(language, stats.letters[language]);
  return (
    <div className="statistics">
      <div className="statistics-side">
        <section aria-labelledby="statistics-languages">
          <h2 className="section-title" id="statistics-languages">
            {t('statistics.languages')}
            <small>{t('statistics.languages.hint')}</small>
          </h2>
          <CoverageTable lexicon={lexicon} stats={stats} />
        </section>
        {domains.length > 0 && (
          <section aria-labelledby="statistics-domains">
            <h2 className="section-title" id="statistics-domains">
              {t('statistics.domains')}
            </h2>
            <BarTable
              lexiconId={lexicon.id}
              caption={t('statistics.domains')}
              whole={stats.terms}
              rows={inTreeOrder(domains).map(({ domain, level }) => ({
                key: domain.id,
                label: <span className={`depth-${Math.min(level, 4)}`}>{domainName(domain, language)}</span>,
                amount: domain.termCount,
                search: { domain: domain.id },
              }))}
            />
          </section>
        )}
      </div>
      <div className="statistics-side">
        <section aria-labelledby="statistics-statuses">
          <h2 className="section-title" id="statistics-statuses">
            {t('statistics.statuses')}
          </h2>
          <BarTable
            lexiconId={lexicon.id}
            caption={t('statistics.statuses')}
            whole={stats.terms}
            rows={StatusSchema.options.map((status) => ({
              key: status,
              label: <StatusMark status={status} withWord />,
              amount: stats.statuses[status] ?? 0,
              search: { status },
            }))}
          />
        </section>
        <section aria-labelledby="statistics-letters">
          <h2 className="section-title" id="statistics-letters">
            {t('statistics.letters')}
            <small>{format.languageName(language)}</small>
          </h2>
          <LetterChart lexiconId={lexicon.id} letters={letters.filter(({ letter }) => letter !== NO_LETTER)} />
        </section>
        <section aria-labelledby="statistics-beside">
          <h2 className="section-title" id="statistics-beside">
            {t('statistics.beside')}
          </h2>
          <dl className="facts">
            <dt>{t('statistics.relations')}</dt>
            <dd className="figure">{format.number(stats.relations)}</dd>
            <dt>{t('statistics.removed')}</dt>
            <dd className="figure">{format.number(stats.removed)}</dd>
            {stats.countedAt !== null && (
              <>
                <dt>{t('statistics.counted')}</dt>
                <dd className="figure">{format.moment(stats.countedAt)}</dd>
              </>
            )}
          </dl>
        </section>
      </div>
    </div>
  );
}
