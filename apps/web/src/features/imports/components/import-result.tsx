import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport, ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { reportAddress } from '../import-addresses.js';

interface ImportResultProps {
  view: ImportView;
  /** The button that takes the whole import back; null where that is done, or not for this reader. */
  undo: ReactNode;
  isUndone: boolean;
}

/** What came of it, and the ways on and back. */
export function ImportResult({ view, undo, isUndone }: ImportResultProps) {
  const { t } = useTranslation();
  const { id, lexiconId, changeId, report } = view;
  return (
    <>
      <p className="result-said" role="status">
        {isUndone ? t('import.undone') : changeId === null ? t('import.nothing-differed') : t('import.applied')}
      </p>
      {report && <ResultCounts report={report} />}
      <div className="result-actions">
        {/* What an import just wrote is what changed last. */}
        <Link
          className="button primary"
          to="/lexicons/$lexiconId"
          params={{ lexiconId }}
          search={changeId === null || isUndone ? {} : { changed: 'day', sort: 'updated' }}
        >
          {t('import.open-lexicon')}
        </Link>
        {changeId !== null && (
          <Link className="button" to="/changes/$changeId" params={{ changeId }}>
            {t('import.see-change')}
          </Link>
        )}
        {undo}
        <a className="link" href={reportAddress(id)} download>
          {t('import.report')}
        </a>
        <Link className="link" to="/lexicons/$lexiconId/import" params={{ lexiconId }}>
          {t('import.another')}
        </Link>
      </div>
    </>
  );
}

function ResultCounts({ report: { terms, relations, findings, triples } }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const amounts = [
    { key: 'added', sign: '+', tone: 'plus', amount: terms.added },
    { key: 'changed', sign: '±', tone: 'change', amount: terms.changed },
    { key: 'removed', sign: '−', tone: 'minus', amount: terms.removed },
    { key: 'unchanged', sign: '=', tone: 'quiet', amount: terms.unchanged },
  ] as const;
  return (
    <>
      <dl className="result-counts">
        {amounts.map(({ key, sign, tone, amount }) => (
          <div key={key}>
            <dt>
              <span className={`sign ${tone}`} aria-hidden>
                {sign}
              </span>
              {t(`import.result.${key}`, { count: amount })}
            </dt>
            <dd className="amount">{number(amount)}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {[
          t('import.result.relations', { count: relations.added, shown: number(relations.added) }),
          t('import.result.kept', { count: triples.kept, shown: number(triples.kept) }),
          findings.mended > 0 && t('import.result.mended', { count: findings.mended, shown: number(findings.mended) }),
          findings.rejected > 0 &&
            t('import.result.rejected', { count: findings.rejected, shown: number(findings.rejected) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
