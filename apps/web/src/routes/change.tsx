import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '@lexikon/contracts/changes';
import { changeQuery } from '../features/changes/api/change-query.js';
import { ChangeTerms } from '../features/changes/components/change-terms.js';
import { UndoButton } from '../features/changes/components/undo-button.js';
import type { Names } from '../lib/content/diff-lines.js';
import { useAuthorName } from '../lib/content/use-author-name.js';
import { useChangeCounts } from '../lib/content/use-change-counts.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { NotFound } from '../ui/page-problem.js';
import { useFormat } from '../i18n/use-format.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { HISTORY_MESSAGES } from '../i18n/messages/history.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES, HISTORY_MESSAGES);

/** One change, with what it did term by term. */
export function ChangePage() {
  const { t } = useTranslation();
  const { changeId } = useParams({ from: '/shell/changes/$changeId' });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(changeQuery(changeId));
  const change = data.pages[0]?.change;
  const names = Object.fromEntries(data.pages.flatMap((page) => Object.entries(page.names)));
  const terms = data.pages.flatMap(({ items }) => items);
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useDocumentTitle(t('changes.title'));
  if (!change) return <NotFound />;
  return (
    <main className="history-page centred" id="content">
      <ChangeHead change={change} names={Object.fromEntries(terms.map(({ termId, name }) => [termId, name]))} />
      <ChangeTerms
        lexiconId={change.lexiconId}
        terms={terms}
        total={hasNextPage ? Math.max(countOf(change), terms.length + 1) : terms.length}
        names={names}
        onEnd={readOn}
      />
    </main>
  );
}

const countOf = ({ created, updated, removed }: ChangeView) => created + updated + removed;

function ChangeHead({ change, names }: { change: ChangeView; names: Names }) {
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
          {mayUndo && <UndoButton changeId={change.id} terms={countOf(change)} names={names} />}
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
