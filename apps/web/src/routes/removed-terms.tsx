import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAuthorName } from '../lib/content/use-author-name.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { useRestoreTerm } from '../lib/content/restore-term.js';
import { removedTermsQuery } from '../features/lexicons/api/removed-terms-query.js';
import { useFormat } from '../i18n/use-format.js';
import { showDone } from '../ui/toast-store.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES);

export function RemovedTermsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/removed' });
  const { lexicon } = useLexicon(lexiconId);
  const { data: terms, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(removedTermsQuery(lexiconId));
  const restoreTerm = useRestoreTerm();
  const authorName = useAuthorName();
  useDocumentTitle(`${t('removed.title')} · ${lexicon.name}`);
  return (
    <main className="history-page centred" id="content">
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{t('removed.title')}</h1>
          <p className="lede">{t('removed.lede')}</p>
        </div>
      </header>
      {terms.length === 0 && <p className="empty">{t('removed.empty')}</p>}
      <ul className="plain-rows ruled">
        {terms.map(({ id, name, version, removedAt, removedBy }) => (
          <li key={id}>
            <span>
              <Link className="word" to="/terms/$termId" params={{ termId: id }}>
                {name}
              </Link>
              <small className="quiet">
                {t('removed.by', { name: authorName(removedBy), when: format.moment(removedAt) })}
              </small>
            </span>
            {lexicon.may.edit && (
              <button
                type="button"
                className="button plain"
                aria-label={t('removed.bring-back-one', { name })}
                onClick={() =>
                  restoreTerm.mutate(
                    { id, version, body: {} },
                    { onSuccess: () => showDone(t('removed.back', { name })) },
                  )
                }
              >
                {t('removed.bring-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </main>
  );
}
