import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { revisionsQuery } from '../../../lib/content/revisions-query.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { ASIDE } from '../aside.js';

/** Who agreed, and where the term has changed since, on which revision. */
export function AgreedBy({ term, version }: { term: TermView; version: number }) {
  const { t } = useTranslation();
  const authorName = useAuthorName();
  const { data } = useInfiniteQuery({ ...revisionsQuery(term.id), ...ASIDE });
  const agreed = data?.revisions.find((revision) => revision.version === version);
  const isPresent = term.status === 'validated';
  return (
    <>
      <dt>{t('entry.agreed-by')}</dt>
      <dd>
        {agreed ? authorName(agreed.author) : '\u00a0'}
        {!isPresent && (
          <>
            {agreed && ', '}
            <Link
              className="link"
              to="/terms/$termId/history"
              params={{ termId: term.id }}
              search={{ version: term.version, with: version }}
            >
              {t('entry.agreed-revision', { version })}
            </Link>
          </>
        )}
      </dd>
    </>
  );
}
