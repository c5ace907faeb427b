import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoButton } from '../features/changes/components/undo-button.js';
import { ImportForm } from '../features/imports/components/import-form.js';
import { ImportHistory } from '../features/imports/components/import-history.js';
import { ImportSteps } from '../features/imports/components/import-steps.js';
import { findSent } from '../features/imports/sent-files.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { IMPORT_MESSAGES } from '../i18n/messages/imports.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import '../styles/import.css';
import { Skeleton } from '../ui/skeleton.js';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(IMPORT_MESSAGES, CHANGE_MESSAGES);

/** A file into a lexicon, and what was imported there before. */
export function ImportFilePage() {
  const { t } = useTranslation();
  const { lexiconId } = useParams({ from: '/shell/lexicons/$lexiconId/import' });
  const { again } = useSearch({ from: '/shell/lexicons/$lexiconId/import' });
  const { lexicon } = useLexicon(lexiconId);
  const navigate = useNavigate();
  const { may, fourEyes, archivedAt } = lexicon;
  const mayImport = may.edit && archivedAt === null;
  useDocumentTitle(t('import.title', { name: lexicon.name }));
  return (
    <main className="import-page narrow" id="content">
      {mayImport && <ImportSteps at="file" />}
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId" params={{ lexiconId }}>
              {lexicon.name}
            </Link>
          </p>
          <h1>{t('import.title', { name: lexicon.name })}</h1>
          <p className="lede">{mayImport ? t('import.lede') : t('import.not-here')}</p>
        </div>
      </header>
      {mayImport && (
        <ImportForm
          // Another file to try again is another form.
          key={again}
          mayValidate={may.review && !fourEyes}
          again={again === undefined ? null : findSent(again)}
          prepare={async () => lexiconId}
          onSent={({ id }) => void navigate({ to: '/imports/$importId', params: { importId: id } })}
        />
      )}
      {may.edit && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <ImportHistory
            lexiconId={lexiconId}
            renderUndo={(changeId, terms) => mayImport && <UndoButton changeId={changeId} terms={terms} />}
          />
        </Suspense>
      )}
    </main>
  );
}
