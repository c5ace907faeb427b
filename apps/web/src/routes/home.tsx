import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../styles/home.css';
import { DraftRows } from '../features/home/components/draft-rows.js';
import { LexiconLedger } from '../features/home/components/lexicon-ledger.js';
import { RecentChanges } from '../features/home/components/recent-changes.js';
import { RecentTerms } from '../features/home/components/recent-terms.js';
import { WaitingList } from '../features/home/components/waiting-list.js';
import { useDrafts } from '../features/home/use-drafts.js';
import { SearchBox } from '../features/search/components/search-box.js';
import { meQuery } from '../features/session/api/me-query.js';
import { HOME_MESSAGES } from '../i18n/messages/home.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useFormat } from '../i18n/use-format.js';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import { EmptyState } from '../ui/empty-state.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(HOME_MESSAGES);

const CreateLexiconDialog = lazy(async () => ({
  default: (await import('../features/lexicons/components/create-lexicon-dialog.js')).CreateLexiconDialog,
}));

/** Where one arrives: to look something up, to do what waits, to see what happened, or to go into a lexicon. */
export function HomePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: me } = useQuery(meQuery);
  const { data: lexicons } = useSuspenseInfiniteQuery(lexiconsQuery);
  const drafts = useDrafts(me?.id);
  const terms = lexicons.reduce((sum, { termCount }) => sum + termCount, 0);
  useDocumentTitle(t('home.title'));
  return (
    <main className="home" id="content">
      <h1 className="visually-hidden">{t('home.title')}</h1>
      {lexicons.length > 0 && (
        <>
          <div className="home-find">
            <SearchBox large label={t('home.search', { count: lexicons.length, terms: format.number(terms) })} />
            <RecentTerms userId={me?.id} />
          </div>
          <div className="home-columns">
            <Suspense fallback={<Skeleton lines={5} />}>
              <WaitingList hasDrafts={drafts.length > 0}>
                <DraftRows drafts={drafts} />
              </WaitingList>
            </Suspense>
            <Suspense fallback={<Skeleton lines={5} />}>
              <RecentChanges />
            </Suspense>
          </div>
        </>
      )}
      <Lexicons isEmpty={lexicons.length === 0} />
    </main>
  );
}

function Lexicons({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  return (
    <section className="lexicons" aria-labelledby="lexicons">
      <h2 className="section-title" id="lexicons">
        {t('home.lexicons')}
        {!isEmpty && (
          <small className="home-ways-in">
            <Link className="link" to="/import">
              {t('home.import')}
            </Link>
            <button type="button" className="link" onClick={() => setCreating(true)}>
              {t('lexicon.new')}
            </button>
          </small>
        )}
      </h2>
      {isEmpty ? (
        <EmptyState
          title={t('home.empty.title')}
          actions={
            <>
              <button type="button" className="button primary" onClick={() => setCreating(true)}>
                {t('home.empty.create')}
              </button>
              <Link className="button" to="/import">
                {t('home.import')}
              </Link>
            </>
          }
        >
          {t('home.empty')}
        </EmptyState>
      ) : (
        <LexiconLedger />
      )}
      <p className="below-list small">
        <Link className="link" to="/workspaces">
          {t('shell.workspaces')}
        </Link>
        <Link className="link" to="/lexicons/set-aside">
          {t('home.set-aside')}
        </Link>
      </p>
      {isCreating && (
        <Suspense>
          <CreateLexiconDialog
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId: id } })}
          />
        </Suspense>
      )}
    </section>
  );
}
