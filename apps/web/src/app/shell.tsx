import { QueryErrorResetBoundary, useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Palette, preloadPalette } from '../features/palette/components/palette.js';
import { meQuery } from '../features/session/api/me-query.js';
import { SEARCH_MESSAGES } from '../i18n/messages/search.js';
import { WORD_MESSAGES } from '../i18n/messages/words.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useErrorMessage } from '../i18n/use-error-message.js';
import { useRecents } from '../lib/recents.js';
import { useSignInAgainAsked } from '../lib/sign-in-again.js';
import { useShortcut } from '../ui/shortcuts/use-shortcut.js';
import { Skeleton } from '../ui/skeleton.js';
import { showProblem } from '../ui/toast-store.js';
import { LayerBoundary } from './layer-boundary.js';
import { TopBar } from './top-bar.js';
import { useCurrentLexicon } from './use-current-lexicon.js';
import { usePaletteActions } from './use-palette-actions.js';
import { useRecordRecent } from './use-record-recent.js';

registerMessages(SEARCH_MESSAGES, WORD_MESSAGES);

const QuickAddDialog = lazy(async () => ({
  default: (await import('../features/quick-add/components/quick-add-dialog.js')).QuickAddDialog,
}));
const SignInAgainDialog = lazy(async () => ({
  default: (await import('../features/session/components/sign-in-again-dialog.js')).SignInAgainDialog,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../ui/shortcuts/shortcuts-dialog.js')).ShortcutsDialog,
}));

type Opened = { readonly what: 'palette' | 'shortcuts' } | { readonly what: 'new-term'; readonly term: string };

/** The frame of every page but signing in: the bar, the page, and what opens above it from anywhere. */
export function Shell() {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data: me } = useQuery(meQuery);
  const isAskedAgain = useSignInAgainAsked();
  useRecordRecent(me?.id);
  useGlobalShortcuts({
    isSignedIn: Boolean(me),
    onFind: () => setOpened({ what: 'palette' }),
    onNewTerm: () => setOpened({ what: 'new-term', term: '' }),
    onListShortcuts: () => setOpened({ what: 'shortcuts' }),
  });
  const handleFailure = (error: unknown) => {
    setOpened(null);
    const { title, detail } = errorMessage(error);
    showProblem({ title, detail });
  };
  useEffect(() => {
    // Once the page stands: a network that is slow has better to do before.
    const timer = setTimeout(preloadPalette, 2_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar
        onFind={() => setOpened({ what: 'palette' })}
        onNewTerm={() => setOpened({ what: 'new-term', term: '' })}
        onListShortcuts={() => setOpened({ what: 'shortcuts' })}
      />
      <QueryErrorResetBoundary>
        <Suspense
          fallback={
            <main className="message-page" id="content">
              <Skeleton />
            </main>
          }
        >
          <Outlet />
        </Suspense>
      </QueryErrorResetBoundary>
      <LayerBoundary key={opened?.what} onFailure={handleFailure}>
        <AboveThePage opened={opened} onOpen={setOpened} onClose={() => setOpened(null)} />
      </LayerBoundary>
      <Suspense>{me && isAskedAgain && <SignInAgainDialog me={me} />}</Suspense>
    </>
  );
}

interface GlobalShortcuts {
  isSignedIn: boolean;
  onFind: () => void;
  onNewTerm: () => void;
  onListShortcuts: () => void;
}

function useGlobalShortcuts({ isSignedIn, onFind, onNewTerm, onListShortcuts }: GlobalShortcuts): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const group = 'everywhere';
  useShortcut({ keys: 'Mod+k', label: t('palette.label'), group }, onFind);
  useShortcut({ keys: '/', label: t('palette.label'), group }, onFind);
  useShortcut({ keys: 'c', label: t('shell.new-term'), group, isEnabled: isSignedIn }, onNewTerm);
  useShortcut({ keys: '?', label: t('shell.shortcuts'), group }, onListShortcuts);
  useShortcut({ keys: 'g h', label: t('palette.action.home'), group: 'go' }, () => void navigate({ to: '/' }));
  useShortcut(
    { keys: 'g s', label: t('palette.action.search'), group: 'go' },
    () => void navigate({ to: '/search', search: { q: '' } }),
  );
  useShortcut(
    { keys: 'g p', label: t('shell.profile'), group: 'go', isEnabled: isSignedIn },
    () => void navigate({ to: '/profile' }),
  );
}

interface AboveThePageProps {
  opened: Opened | null;
  onOpen: (opened: Opened) => void;
  onClose: () => void;
}

function AboveThePage({ opened, onOpen, onClose }: AboveThePageProps) {
  const { data: me } = useQuery(meQuery);
  const recents = useRecents(me?.id);
  const lexicon = useCurrentLexicon();
  const onNewTerm = me ? (term: string) => onOpen({ what: 'new-term', term }) : undefined;
  const actions = usePaletteActions({
    onListShortcuts: () => onOpen({ what: 'shortcuts' }),
    onNewTerm: onNewTerm && (() => onNewTerm('')),
  });
  if (opened?.what === 'palette')
    return <Palette lexicon={lexicon} recents={recents} actions={actions} onNewTerm={onNewTerm} onClose={onClose} />;
  return (
    <Suspense>
      {opened?.what === 'shortcuts' && <ShortcutsDialog onClose={onClose} />}
      {opened?.what === 'new-term' && <QuickAddDialog lexiconId={lexicon?.id} term={opened.term} onClose={onClose} />}
    </Suspense>
  );
}
