import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { revisionsQuery } from '../../../lib/content/revisions-query.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';
import { ASIDE } from '../aside.js';

const SHOWN = 3;

/** The last changes in their authors' words. Room is kept for as many as the term has. */
export function RecentHistory({ term }: { term: TermView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  const { data, isError } = useInfiniteQuery({ ...revisionsQuery(term.id), ...ASIDE });
  const expected = Array.from({ length: Math.min(term.version, SHOWN) }, (_, index) => term.version - index);
  const params = { termId: term.id };
  return (
    <section aria-labelledby="recent-history">
      <h2 id="recent-history">
        {t('entry.history')}
        <Link to="/terms/$termId/history" params={params}>
          {t('entry.all-history', { count: term.version, figure: format.number(term.version) })}
        </Link>
      </h2>
      <ol className="history">
        {data
          ? data.revisions.slice(0, SHOWN).map((revision) => (
              <li key={revision.version}>
                <Link to="/terms/$termId/history" params={params} search={{ version: revision.version }}>
                  {reasonOf(revision)}
                </Link>
                <span className="who">
                  {authorName(revision.author)}, <time dateTime={revision.at}>{format.date(revision.at)}</time>
                </span>
              </li>
            ))
          : !isError && expected.map((version) => <li key={version} className="to-come" aria-hidden />)}
      </ol>
    </section>
  );
}
