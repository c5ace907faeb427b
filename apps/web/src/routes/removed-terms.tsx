import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { removedTermsQuery } from '../features/lexicons/api/removed-terms-query.js';
import { RemovedTerms } from '../features/lexicons/components/removed-terms.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { EmptyState } from '../ui/empty-state.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(CHANGE_MESSAGES);

export function RemovedTermsPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/removed' });
  const { lexicon } = useLexicon(lexiconId);
  const { data: terms, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(removedTermsQuery(lexiconId));
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
      {terms.length === 0 ? (
        <EmptyState>{t('removed.empty')}</EmptyState>
      ) : (
        <RemovedTerms terms={terms} mayEdit={lexicon.may.edit && lexicon.archivedAt === null} />
      )}
      {hasNextPage && (
        <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </button>
      )}
    </main>
  );
}
