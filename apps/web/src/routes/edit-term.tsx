import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { termQuery } from '../lib/content/term-query.js';
import { TermEditor } from '../features/editor/components/term-editor.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { EDITOR_MESSAGES } from '../i18n/messages/editor.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(EDITOR_MESSAGES, ENTRY_MESSAGES);

export function EditTermPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { termId } = useParams({ from: '/shell/terms/$termId/edit' });
  const { data } = useSuspenseQuery(termQuery(termId));
  // What was read when the page was opened: a refresh in the background must not move the ground under the form.
  const [term] = useState(data);
  const { lexicon, first, second } = useLexicon(term.lexiconId);
  const openEntry = () => void navigate({ to: '/terms/$termId', params: { termId } });
  const name = nameIn(term, first);
  useDocumentTitle(t('edit.title', { name }));
  return (
    <main className="sheet" id="content">
      <header className="sheet-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId: lexicon.id }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{name}</h1>
        </div>
      </header>
      {lexicon.may.edit && term.removedAt === null ? (
        <TermEditor
          term={term}
          languages={second === undefined ? [first] : [first, second]}
          onSaved={openEntry}
          onCancel={openEntry}
        />
      ) : (
        <p className="empty">{t('edit.not-yours')}</p>
      )}
    </main>
  );
}
