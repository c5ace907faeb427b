import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '@lexikon/contracts/changes';
import { changesQuery } from '../features/changes/api/changes-query.js';
import { useAuthorName } from '../lib/content/use-author-name.js';
import { useChangeCounts } from '../lib/content/use-change-counts.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { useFormat } from '../i18n/use-format.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES);

/** Who changed what in a lexicon, newest first. */
export function LexiconChangesPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/changes' });
  const { lexicon } = useLexicon(lexiconId);
  const { data: changes, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(changesQuery(lexiconId));
  useDocumentTitle(`${t('changes.title')} · ${lexicon.name}`);
  return (
    <main className="history-page centred" id="content">
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{t('changes.title')}</h1>
        </div>
      </header>
      {changes.length === 0 && <p className="empty">{t('changes.empty')}</p>}
      <ol className="plain-rows ruled">
        {changes.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </main>
  );
}

function ChangeRow({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const countsOf = useChangeCounts();
  const reason = change.reason ?? (change.undoes === null ? null : t('change.undid'));
  return (
    <li>
      <span>
        <Link className="word" to="/changes/$changeId" params={{ changeId: change.id }}>
          {change.terms.length > 0 ? change.terms.map(({ name }) => name).join(' · ') : countsOf(change)}
        </Link>
        {reason !== null && <span className="what">{reason}</span>}
        <small className="quiet">
          {authorName(change.author)}, <time dateTime={change.at}>{format.moment(change.at)}</time>
          {change.origin !== 'ui' && `, ${t(`origin.${change.origin}`)}`}
        </small>
      </span>
      <span className="quiet small">{change.undoneBy === null ? countsOf(change) : t('changes.undone')}</span>
    </li>
  );
}
