import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../ui/shortcuts/use-shortcut.js';
import { Skeleton } from '../ui/skeleton.js';
import { TopBar } from './top-bar.js';
import { useCurrentLexiconId } from './use-current-lexicon-id.js';
import { SEARCH_MESSAGES } from '../i18n/messages/search.js';
import { WORD_MESSAGES } from '../i18n/messages/words.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(SEARCH_MESSAGES, WORD_MESSAGES);

const QuickAddDialog = lazy(async () => ({
  default: (await import('../features/quick-add/components/quick-add-dialog.js')).QuickAddDialog,
}));

const ShortcutsDialog = lazy(async () => ({
  default: (await import('../ui/shortcuts/shortcuts-dialog.js')).ShortcutsDialog,
}));

/** The frame of every page but signing in: the bar, the page, and a new term from anywhere. */
export function Shell() {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const [isListingShortcuts, setListingShortcuts] = useState(false);
  const lexiconId = useCurrentLexiconId();
  useShortcut({ keys: '?', label: t('shell.shortcuts'), group: 'everywhere' }, () => setListingShortcuts(true));
  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar onNewTerm={() => setAdding(true)} />
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
      {isAdding && (
        <Suspense>
          <QuickAddDialog lexiconId={lexiconId} onClose={() => setAdding(false)} />
        </Suspense>
      )}
      {isListingShortcuts && (
        <Suspense>
          <ShortcutsDialog onClose={() => setListingShortcuts(false)} />
        </Suspense>
      )}
    </>
  );
}
