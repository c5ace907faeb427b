import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homographsQuery } from '../../../lib/content/homographs-query.js';
import { similarNamesQuery } from '../../../lib/content/term-search-query.js';

interface SimilarNamesProps {
  lexiconId: string;
  /** As it is typed, once the typing rests. */
  label: string;
  language: string;
}

/** Names that are spelled much like it: a plural, a slip of the pen. What is spelled the same is said elsewhere. */
export function SimilarNames({ lexiconId, label, language }: SimilarNamesProps) {
  const { t } = useTranslation();
  // Advice that does not come is no trouble worth a page.
  const { data } = useQuery({ ...similarNamesQuery(lexiconId, label), throwOnError: false });
  const { data: same } = useQuery({ ...homographsQuery(lexiconId, label, language), throwOnError: false });
  const known = new Set((same?.items ?? []).flatMap(({ terms }) => terms.map(({ id }) => id)));
  const similar = (data?.items ?? []).filter(({ id, match }) => match.field === 'label' && !known.has(id));
  return (
    <p className="small quiet similar" role="status">
      {similar.length > 0 && (
        <>
          {t('add.similar')}{' '}
          {similar.map(({ id, match }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link className="link serif" to="/terms/$termId" params={{ termId: id }} target="_blank">
                {match.text}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
