import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { importsQuery } from '../api/imports-query.js';

interface ImportHistoryProps {
  lexiconId: string;
  /** The button that takes a change back, which touched so many terms. */
  renderUndo: (changeId: string, terms: number) => ReactNode;
}

/** What was imported into a lexicon before, newest first: each with its preview or its change. */
export function ImportHistory({ lexiconId, renderUndo }: ImportHistoryProps) {
  const { t } = useTranslation();
  const { data: imports, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(importsQuery(lexiconId));
  return (
    <section className="import-history" aria-labelledby="import-history">
      <h2 className="section-title" id="import-history">
        {t('import.history')}
      </h2>
      {imports.length === 0 && <p className="empty">{t('import.history.empty')}</p>}
      <ol className="plain-rows">
        {imports.map((view) => (
          <HistoryRow key={view.id} view={view} renderUndo={renderUndo} />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </section>
  );
}

function HistoryRow({ view, renderUndo }: { view: ImportView } & Pick<ImportHistoryProps, 'renderUndo'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const { id, fileName, changeId, createdAt, author, undoneBy } = view;
  const state = undoneBy === null ? view.state : 'undone';
  return (
    <li className={`import-row ${state}`}>
      <span>
        <Link className="file" to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </Link>
        <small className="quiet">
          <time dateTime={createdAt}>
            {t('import.by', { name: authorName(author), when: format.moment(createdAt) })}
          </time>
        </small>
      </span>
      <span className="small">
        <span className="state">{t(`import.state.${state}`)}</span>
        <Counts view={view} />
        {changeId !== null && (
          <Link className="link" to="/changes/$changeId" params={{ changeId }}>
            {t('import.see-change')}
          </Link>
        )}
        {changeId !== null && undoneBy === null && renderUndo(changeId, termsOf(view))}
      </span>
    </li>
  );
}

function termsOf({ report }: ImportView): number {
  return report ? report.terms.added + report.terms.changed + report.terms.removed : 1;
}

function Counts({ view: { state, report } }: { view: ImportView }) {
  const { number } = useFormat();
  if (!report || (state !== 'applied' && state !== 'ready')) return null;
  const { added, changed, removed } = report.terms;
  const counts = [
    { sign: '+', tone: 'plus', amount: added },
    { sign: '±', tone: 'change', amount: changed },
    { sign: '−', tone: 'minus', amount: removed },
  ];
  return (
    <span className="figures figure">
      {counts
        .filter(({ amount }) => amount > 0)
        .map(({ sign, tone, amount }) => (
          <span key={sign}>
            <span className={`sign ${tone}`}>{sign}</span>
            {number(amount)}
          </span>
        ))}
    </span>
  );
}
