import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLexicon } from '../features/lexicons/use-lexicon.js';
import { termQuery } from '../features/terms/api/term-queries.js';
import { TermEditor } from '../features/terms/components/term-editor.js';
import { nameIn } from '../features/terms/sheet-languages.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

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
