import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { LexiconColumn } from '../features/lexicons/components/lexicon-column.js';
import { LexiconCounts } from '../features/lexicons/components/lexicon-counts.js';
import { ListFilters } from '../features/lexicons/components/list-filters.js';
import type { LexiconSearch } from '../features/lexicons/lexicon-search.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { Alphabet } from '../features/lexicons/components/alphabet.js';
import { TermList } from '../features/lexicons/components/term-list.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { LEXICON_MESSAGES } from '../i18n/messages/lexicons.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(LEXICON_MESSAGES);

export function LexiconPage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId' });
  const search = useSearch({ from: '/shell/lexicons/$lexiconId' });
  const navigate = useNavigate({ from: '/lexicons/$lexiconId' });
  const { lexicon, first, second } = useLexicon(lexiconId);
  const language = search.language ?? first;
  const { language: _, ...filters } = search;
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const setSearch = (values: LexiconSearch) => void navigate({ search: values, resetScroll: false });
  useDocumentTitle(lexicon.name);
  return (
    <div className="with-column">
      <LexiconColumn lexicon={lexicon} language={language} />
      <main className="lexicon-page" id="content">
        <header className="page-head">
          <div>
            <h1>{lexicon.name}</h1>
            {lexicon.description !== null && <p className="lede">{lexicon.description}</p>}
            {lexicon.archivedAt !== null && <p className="lede quiet">{t('lexicon.archived')}</p>}
          </div>
          <div className="page-actions">
            <Link className="link" to="/lexicons/$lexiconId/changes" params={{ lexiconId }}>
              {t('lexicon.history')}
            </Link>
            <Link className="link" to="/lexicons/$lexiconId/removed" params={{ lexiconId }}>
              {t('lexicon.removed')}
            </Link>
          </div>
        </header>
        <Suspense fallback={<Skeleton lines={2} />}>
          <LexiconCounts lexicon={lexicon} languages={second === undefined ? [first] : [first, second]} />
        </Suspense>
        <ListFilters lexicon={lexicon} language={language} values={search} onChange={setSearch} />
        <div className="list-body">
          <Suspense fallback={<Skeleton lines={16} />}>
            <div className="list-rows">
              <TermList
                key={JSON.stringify({ ...filters, language })}
                filters={{ lexiconId, ...filters, language }}
                caption={t('list.caption', { name: lexicon.name })}
                isFiltered={isFiltered}
              />
            </div>
          </Suspense>
          <Alphabet prefix={search.prefix} onChoose={(prefix) => setSearch({ ...search, prefix })} />
        </div>
      </main>
    </div>
  );
}
