import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { ASIDE } from '../aside.js';

const SHOWN = 4;

/** Every way down to this term; the term itself is the headword below. */
export function EntryPaths({ termId, language }: { termId: string; language: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...pathsQuery(termId, language), ...ASIDE });
  const paths = (data?.items ?? []).map((path) => path.slice(0, -1)).filter((path) => path.length > 0);
  if (paths.length === 0) return null;
  // One that is hidden would take as much room as the button that shows it.
  const shown = isOpen || paths.length === SHOWN + 1 ? paths : paths.slice(0, SHOWN);
  return (
    <nav className="paths" aria-label={t('entry.paths')}>
      {shown.map((path) => (
        <ol key={path.map(({ id }) => id).join()}>
          {path.map(({ id, name }) => (
            <li key={id}>
              <Link to="/terms/$termId" params={{ termId: id }}>
                {name}
              </Link>
            </li>
          ))}
        </ol>
      ))}
      {shown.length < paths.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('entry.more-paths', { count: paths.length - SHOWN })}
        </button>
      )}
    </nav>
  );
}
