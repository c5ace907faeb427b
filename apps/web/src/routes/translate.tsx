import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { TranslationDesk } from '../features/translation/components/translation-desk.js';
import { TRANSLATION_MESSAGES } from '../i18n/messages/translation.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useFormat } from '../i18n/use-format.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import '../styles/translation.css';
import { EmptyState } from '../ui/empty-state.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(TRANSLATION_MESSAGES);

/** Two languages side by side: what has a name in one and none in the other. */
export function TranslatePage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/translate' });
  const search = useSearch({ from: '/shell/lexicons/$lexiconId/translate' });
  const navigate = useNavigate({ from: '/lexicons/$lexiconId/translate' });
  const { lexicon, first, second } = useLexicon(lexiconId);
  const from = search.from ?? lexicon.defaultLanguage;
  const to = search.to ?? [first, second, ...lexicon.languages].find((tag) => tag !== undefined && tag !== from);
  const languages = lexicon.languages.map((tag) => [tag, format.languageName(tag)] as const);
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null;
  useDocumentTitle(t('translate.title', { name: lexicon.name }));
  return (
    <main className="translate-page" id="content">
      <header className="page-head">
        <div>
          <h1>{t('translate.title', { name: lexicon.name })}</h1>
          <p className="lede">{t('translate.lede')}</p>
        </div>
        <div className="page-actions">
          <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
            {t('translate.back')}
          </Link>
        </div>
      </header>
      <div className="translate-languages">
        <FilterSelect
          name={t('translate.from')}
          value={from}
          isRequired
          options={languages}
          onChange={(tag) => void navigate({ search: { ...search, from: tag }, replace: true })}
        />
        <span aria-hidden>→</span>
        <FilterSelect
          name={t('translate.to')}
          value={to}
          isRequired
          options={languages.filter(([tag]) => tag !== from)}
          onChange={(tag) => void navigate({ search: { ...search, to: tag }, replace: true })}
        />
        <p className="quiet small">{t('translate.keys')}</p>
      </div>
      {!mayEdit && <EmptyState>{t('translate.not-yours')}</EmptyState>}
      {mayEdit && to === undefined && <EmptyState>{t('translate.one-language')}</EmptyState>}
      {mayEdit && to !== undefined && (
        <Suspense fallback={<Skeleton lines={12} />}>
          <TranslationDesk key={`${from} ${to}`} {...{ lexiconId, from, to, search }} />
        </Suspense>
      )}
    </main>
  );
}
