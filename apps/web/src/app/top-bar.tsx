import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../features/search/components/search-box.js';
import { meQuery } from '../features/session/api/me-query.js';
import { Icon } from '../ui/icon.js';
import { LanguageSwitch } from '../ui/language-switch.js';

export function TopBar({ onNewTerm }: { onNewTerm: () => void }) {
  const { t } = useTranslation();
  const matchRoute = useMatchRoute();
  const { data: me } = useQuery(meQuery);
  // These pages have the field themselves, larger.
  const hasOwnField = [matchRoute({ to: '/' }), matchRoute({ to: '/search' })].some((match) => match !== false);
  return (
    <header className={me ? 'topbar signed-in' : 'topbar'}>
      <Link className="wordmark" to="/">
        {'Lexikon'}
      </Link>
      {hasOwnField ? <span /> : <SearchBox label={t('search.label')} />}
      <div className="tools">
        {!hasOwnField && (
          <Link className="find-link" to="/search" aria-label={t('search.label')}>
            <Icon name="search" />
          </Link>
        )}
        {me && (
          <button type="button" className="button new-term" aria-label={t('shell.new-term')} onClick={onNewTerm}>
            <Icon name="plus" />
            <span className="new-words">{t('shell.new-term')}</span>
          </button>
        )}
        <LanguageSwitch />
        {me && (
          <Link className="me" to="/profile" aria-label={`${initialsOf(me.name)}, ${t('shell.account')}, ${me.name}`}>
            {initialsOf(me.name)}
          </Link>
        )}
        {me === null && (
          <Link className="link" to="/signin">
            {t('shell.sign-in')}
          </Link>
        )}
      </div>
    </header>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s@.-]+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
