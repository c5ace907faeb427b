import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { showDone } from '../../../ui/toast-store.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';
import { revisionsQuery } from '../../../lib/content/revisions-query.js';
import { coverageOf } from '../../../lib/content/sheet-languages.js';

const SHOWN_REVISIONS = 3;

/** Facts about the entry, which never interrupt it. */
export function TermMargin({ term, lexicon }: { term: TermView; lexicon: LexiconView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { named, defined } = coverageOf(term);
  const ofAll = (part: number) => t('entry.of-languages', { part, count: Math.max(part, lexicon.languages.length) });
  const copy = (text: string) => {
    void navigator.clipboard.writeText(text).then(() => showDone(t('entry.copied')));
  };
  return (
    <aside className="margin" aria-label={t('entry.about')}>
      <section>
        <h2>{t('entry.glance')}</h2>
        <dl className="facts">
          <dt>{t('entry.changed')}</dt>
          <dd>
            <time dateTime={term.updatedAt}>{format.date(term.updatedAt)}</time>
          </dd>
          <dt>{t('entry.version')}</dt>
          <dd>{term.version}</dd>
          <dt>{t('entry.labelled-in')}</dt>
          <dd>{ofAll(named)}</dd>
          <dt>{t('entry.defined-in')}</dt>
          <dd>{ofAll(defined)}</dd>
        </dl>
      </section>
      <RecentHistory termId={term.id} />
      <section>
        <h2>{t('entry.refer')}</h2>
        <p className="quiet iri">{term.iri}</p>
        <p className="copy">
          <button type="button" className="button plain" onClick={() => copy(window.location.href)}>
            {t('entry.copy-link')}
          </button>
          <button type="button" className="button plain" onClick={() => copy(term.iri)}>
            {t('entry.copy-iri')}
          </button>
        </p>
      </section>
    </aside>
  );
}

function RecentHistory({ termId }: { termId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  const { data } = useInfiniteQuery(revisionsQuery(termId));
  return (
    <section>
      <h2>
        {t('entry.history')}
        <Link to="/terms/$termId/history" params={{ termId }}>
          {t('entry.all-history')}
        </Link>
      </h2>
      <ol className="history">
        {data?.revisions.slice(0, SHOWN_REVISIONS).map((revision) => (
          <li key={revision.version}>
            <Link to="/terms/$termId/history" params={{ termId }} search={{ version: revision.version }}>
              {reasonOf(revision)}
            </Link>
            <span className="who">
              {authorName(revision.author)}, <time dateTime={revision.at}>{format.date(revision.at)}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
