import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../features/session/api/me-query.js';
import { PersonMenu } from '../features/session/components/person-menu.js';
import { Icon } from '../ui/icon.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Keys } from '../ui/shortcuts/keys.js';
import { useCurrentWorkspace } from './use-current-workspace.js';

interface TopBarProps {
  onFind: () => void;
  onNewTerm: () => void;
  onListShortcuts: () => void;
}

/** One line: where one is, what one looks for, what one adds, and who one is. */
export function TopBar({ onFind, onNewTerm, onListShortcuts }: TopBarProps) {
  const { t } = useTranslation();
  const matchRoute = useMatchRoute();
  const { data: me } = useQuery(meQuery);
  const workspace = useCurrentWorkspace();
  // These pages have the field themselves, larger.
  const hasOwnField = [matchRoute({ to: '/' }), matchRoute({ to: '/search' })].some((match) => match !== false);
  return (
    <header className={me ? 'topbar signed-in' : 'topbar'}>
      <p className="wordmark">
        <Link to="/">{'Lexikon'}</Link>
        {workspace && (me ? <WorkspaceLink {...workspace} /> : <span className="team">{workspace.name}</span>)}
      </p>
      <button
        type="button"
        className={hasOwnField ? 'find has-own-field' : 'find'}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={onFind}
      >
        <Icon name="search" />
        <span className="words">{t('palette.label')}</span>
        <span className="keys" aria-hidden>
          <Keys keys="Mod+k" />
        </span>
      </button>
      <div className="tools">
        {me && (
          <button type="button" className="button new-term" aria-label={t('shell.new-term')} onClick={onNewTerm}>
            <Icon name="plus" />
            <span className="new-words">{t('shell.new-term')}</span>
          </button>
        )}
        <LanguageSwitch />
        {me && <PersonMenu me={me} onListShortcuts={onListShortcuts} />}
        {me === null && (
          <Link className="link" to="/signin" search={{}}>
            {t('shell.sign-in')}
          </Link>
        )}
      </div>
    </header>
  );
}

function WorkspaceLink({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Link
      className="team"
      to="/workspaces/$workspaceId"
      params={{ workspaceId: id }}
      aria-label={t('shell.workspace', { name })}
    >
      {name}
    </Link>
  );
}
