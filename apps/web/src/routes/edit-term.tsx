import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allRelationsQuery } from '../features/editor/api/all-relations-query.js';
import { TermEditor } from '../features/editor/components/term-editor.js';
import { languagesFor } from '../features/editor/lead-to-field.js';
import { meQuery } from '../features/session/api/me-query.js';
import { CONFLICT_MESSAGES } from '../i18n/messages/conflict.js';
import { EDITOR_MESSAGES } from '../i18n/messages/editor.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { registerMessages } from '../i18n/register-messages.js';
import { relationTypesQuery } from '../lib/content/relation-types-query.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { termQuery } from '../lib/content/term-query.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { findDraft } from '../lib/drafts.js';
import { showUndoable } from '../ui/toast-store.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(EDITOR_MESSAGES, CONFLICT_MESSAGES, ENTRY_MESSAGES);

export function EditTermPage() {
  const { t } = useTranslation();
  const { termId } = useParams({ from: '/shell/terms/$termId/edit' });
  const { data: term } = useSuspenseQuery(termQuery(termId));
  const { data: me } = useSuspenseQuery(meQuery);
  const { lexicon, first } = useLexicon(term.lexiconId);
  useDocumentTitle(t('edit.title', { name: nameIn(term, first) }));
  // What is written here outlives the removal of the term: then the draft says what to do.
  const draft = me && findDraft(me.id, { kind: 'term', id: termId });
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null;
  if (me && mayEdit && (term.removedAt === null || draft)) return <WholeSheet accountId={me.id} />;
  return (
    <main className="message-page" id="content">
      <h1>{nameIn(term, first)}</h1>
      <p className="lede">{t('edit.not-yours')}</p>
    </main>
  );
}

function WholeSheet({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const router = useRouter();
  const { termId } = useParams({ from: '/shell/terms/$termId/edit' });
  const { from, to } = useSearch({ from: '/shell/terms/$termId/edit' });
  const { data: present } = useSuspenseQuery(termQuery(termId));
  const { lexicon, first, second } = useLexicon(present.lexiconId);
  const { data: relations } = useSuspenseQuery(allRelationsQuery(termId, first));
  const { data: types } = useSuspenseInfiniteQuery(relationTypesQuery(lexicon.id));
  // What was read when the page was opened: a refresh in the background must not move the ground under the form.
  const [read] = useState({ term: present, relations });
  const [draft] = useState(() => findDraft(accountId, { kind: 'term', id: termId }));
  const [asked] = useState(() => languagesFor(window.location.hash, second === undefined ? [first] : [first, second]));
  const languages = [from ?? asked[0] ?? first, to ?? asked[1]].filter((tag) => tag !== undefined);

  const entry = `/terms/${termId}`;
  const openEntry = () => void navigate({ to: '/terms/$termId', params: { termId } });
  const openEditor = () => navigate({ to: '/terms/$termId/edit', params: { termId } });
  const reopen = async (name: string): Promise<void> => {
    // Whoever still looks at the entry is brought back; whoever has gone on is told, and not torn away.
    if (router.latestLocation.pathname === entry) return openEditor();
    showUndoable({
      message: t('edit.not-saved-of', { name }),
      undoLabel: t('edit.back-to-it'),
      onUndo: () => void openEditor(),
    });
  };
  return (
    <TermEditor
      read={read}
      draft={draft}
      accountId={accountId}
      lexicon={lexicon}
      types={types}
      languages={languages}
      onLanguagesChange={([one, two]) =>
        void navigate({ to: '.', search: { from: one, to: two }, replace: true, resetScroll: false })
      }
      onLeave={openEntry}
      onReopen={reopen}
    />
  );
}
