import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LexiconColumn } from '../features/lexicons/components/lexicon-column.js';
import { LexiconCounts } from '../features/lexicons/components/lexicon-counts.js';
import { LexiconHead } from '../features/lexicons/components/lexicon-head.js';
import { LexiconList } from '../features/lexicons/components/lexicon-list.js';
import { ListBar } from '../features/lexicons/components/list-bar.js';
import type { LexiconSearch } from '../features/lexicons/lexicon-search.js';
import { useListView } from '../features/lexicons/use-list-view.js';
import { domainsQuery } from '../lib/content/domains-query.js';
import { statsQuery } from '../lib/content/stats-query.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { EmptyState } from '../ui/empty-state.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { COLUMN_MESSAGES } from '../i18n/messages/column.js';
import { LEXICON_MESSAGES } from '../i18n/messages/lexicons.js';
import { registerMessages } from '../i18n/register-messages.js';
import '../styles/lexicon.css';

registerMessages(COLUMN_MESSAGES, LEXICON_MESSAGES);

const LexiconStatistics = lazy(async () => ({
  default: (await import('../features/lexicons/components/lexicon-statistics.js')).LexiconStatistics,
}));

export function LexiconPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId' });
  const search = useSearch({ from: '/shell/lexicons/$lexiconId' });
  const navigate = useNavigate({ from: '/lexicons/$lexiconId' });
  const { lexicon, first, second } = useLexicon(lexiconId);
  const { data: stats } = useQuery(statsQuery(lexiconId));
  const { data: domains = [] } = useInfiniteQuery(domainsQuery(lexiconId));
  const [isSelecting, setSelecting] = useState(false);
  const setSearch = useCallback(
    (values: LexiconSearch) => void navigate({ search: values, resetScroll: false }),
    [navigate],
  );
  const view = useListView({ lexicon, search, onChange: setSearch, first, second });
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null;
  useDocumentTitle(lexicon.name);
  return (
    <div className="with-column">
      <LexiconColumn lexicon={lexicon} language={view.language} />
      <main className="lexicon-page" id="content">
        <LexiconHead lexicon={lexicon} />
        <Suspense fallback={<Skeleton lines={2} />}>
          <LexiconCounts
            lexicon={lexicon}
            search={search}
            languages={second === undefined ? [first] : [first, second]}
          />
        </Suspense>
        <ListBar
          view={view}
          selecting={mayEdit ? { isOn: isSelecting, onChange: setSelecting } : undefined}
          search={search}
          onChange={setSearch}
          language={view.language}
          languages={lexicon.languages}
          domains={domains}
          stats={stats}
        />
        <Suspense fallback={<Skeleton lines={16} />}>
          {view.view === 'statistics' ? (
            <LexiconStatistics lexicon={lexicon} language={view.language} />
          ) : (
            <LexiconList
              lexicon={lexicon}
              search={search}
              onChange={setSearch}
              view={view}
              mayEdit={mayEdit}
              isSelecting={isSelecting}
              whenEmpty={
                <EmptyState
                  title={t('list.empty')}
                  actions={
                    mayEdit && (
                      <Link className="button" to="/lexicons/$lexiconId/import" params={{ lexiconId }} search={{}}>
                        {t('list.empty.import')}
                      </Link>
                    )
                  }
                >
                  {mayEdit ? t('list.empty.hint') : t('list.empty.read')}
                </EmptyState>
              }
            />
          )}
        </Suspense>
      </main>
    </div>
  );
}
