import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '@lexikon/contracts/changes';
import { changeQuery } from '../features/changes/api/change-query.js';
import { FieldDiffs } from '../features/changes/components/field-diffs.js';
import { UndoButton } from '../features/changes/components/undo-button.js';
import { useAuthorName } from '../lib/content/use-author-name.js';
import { useChangeCounts } from '../lib/content/use-change-counts.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { NotFound } from '../ui/page-problem.js';
import { useFormat } from '../i18n/use-format.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES);

/** One change, with what it did term by term. */
export function ChangePage() {
  const { t } = useTranslation();
  const { changeId } = useParams({ from: '/shell/changes/$changeId' });
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(changeQuery(changeId));
  const change = data.pages[0]?.change;
  const names = Object.fromEntries(data.pages.flatMap((page) => Object.entries(page.names)));
  useDocumentTitle(t('changes.title'));
  if (!change) return <NotFound />;
  return (
    <main className="history-page centred" id="content">
      <ChangeHead change={change} />
      {data.pages
        .flatMap(({ items }) => items)
        .map((term) => (
          <article key={term.termId} className="term-diff">
            <h2 className="section-title">
              <Link to="/terms/$termId/history" params={{ termId: term.termId }} search={{ version: term.to }}>
                {term.name}
              </Link>
              <small>{t(`diff.${term.kind}`)}</small>
            </h2>
            <FieldDiffs diff={term.diff} lexiconId={change.lexiconId} names={names} heading="h3" />
          </article>
        ))}
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </main>
  );
}

function ChangeHead({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const countsOf = useChangeCounts();
  const { lexicon } = useLexicon(change.lexiconId);
  const mayUndo = lexicon.may.edit && lexicon.archivedAt === null && change.undoneBy === null;
  return (
    <>
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId/changes" params={{ lexiconId: lexicon.id }}>
              {t('changes.title')}
            </Link>{' '}
            {lexicon.name}
          </p>
          <h1>{countsOf(change)}</h1>
        </div>
        <div className="page-actions">
          {mayUndo && <UndoButton changeId={change.id} terms={change.created + change.updated + change.removed} />}
        </div>
      </header>
      <div className="compare">
        {change.reason !== null && <blockquote>{change.reason}</blockquote>}
        <p className="between small quiet">
          <span>
            {authorName(change.author)}, <time dateTime={change.at}>{format.moment(change.at)}</time>
          </span>
          <span>{t(`origin.${change.origin}`)}</span>
          {change.undoneBy !== null && <span>{t('history.undone-by')}</span>}
        </p>
      </div>
    </>
  );
}
