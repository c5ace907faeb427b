import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRecents } from '../../../lib/recents.js';

const SHOWN = 6;

/** The terms that were opened last, to go back to them. */
export function RecentTerms({ userId }: { userId: string | undefined }) {
  const { t } = useTranslation();
  const terms = useRecents(userId).filter(({ kind }) => kind === 'term');
  if (terms.length === 0) return null;
  return (
    <nav className="recent" aria-labelledby="recent">
      <span id="recent">{t('home.recent')}</span>
      {terms.slice(0, SHOWN).map(({ id, name }) => (
        <Link key={id} to="/terms/$termId" params={{ termId: id }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
