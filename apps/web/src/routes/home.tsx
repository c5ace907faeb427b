import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lexiconsQuery } from '../lib/content/lexicons-query.js';
import { LexiconLedger } from '../features/lexicons/components/lexicon-ledger.js';
import { SearchBox } from '../features/search/components/search-box.js';
import { useFormat } from '../i18n/use-format.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { HOME_MESSAGES } from '../i18n/messages/home.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(HOME_MESSAGES);

const CreateLexiconDialog = lazy(async () => ({
  default: (await import('../features/lexicons/components/create-lexicon-dialog.js')).CreateLexiconDialog,
}));

export function HomePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const [isCreating, setCreating] = useState(false);
  const { data: lexicons } = useSuspenseInfiniteQuery(lexiconsQuery);
  const terms = lexicons.reduce((sum, { termCount }) => sum + termCount, 0);
  useDocumentTitle(t('home.title'));
  return (
    <main className="home" id="content">
      <h1 className="visually-hidden">{t('home.title')}</h1>
      <div className="home-find">
        <SearchBox large label={t('home.search', { count: lexicons.length, terms: format.number(terms) })} />
      </div>
      <section className="lexicons" aria-labelledby="lexicons">
        <h2 className="section-title" id="lexicons">
          {t('home.lexicons')}
          <small>
            <button type="button" className="link" onClick={() => setCreating(true)}>
              {t('lexicon.new')}
            </button>
          </small>
        </h2>
        <LexiconLedger />
      </section>
      {isCreating && (
        <Suspense>
          <CreateLexiconDialog
            onClose={() => setCreating(false)}
            onCreated={({ id }) => void navigate({ to: '/lexicons/$lexiconId', params: { lexiconId: id } })}
          />
        </Suspense>
      )}
    </main>
  );
}
