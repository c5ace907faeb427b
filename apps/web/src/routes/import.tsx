import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@lexikon/contracts/imports';
import { changeQuery } from '../features/changes/api/change-query.js';
import { UndoButton } from '../features/changes/components/undo-button.js';
import { importQuery } from '../features/imports/api/import-query.js';
import { ImportEnded } from '../features/imports/components/import-ended.js';
import { ImportFacts } from '../features/imports/components/import-facts.js';
import { ImportPreview } from '../features/imports/components/import-preview.js';
import { ImportResult } from '../features/imports/components/import-result.js';
import { ImportRunning } from '../features/imports/components/import-running.js';
import { ImportSteps } from '../features/imports/components/import-steps.js';
import { PreviewActions } from '../features/imports/components/preview-actions.js';
import { useFinishedImport } from '../features/imports/use-finished-import.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { FINDING_MESSAGES } from '../i18n/messages/findings.js';
import { IMPORT_MESSAGES } from '../i18n/messages/imports.js';
import { registerMessages } from '../i18n/register-messages.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import '../styles/import.css';
import { useDocumentTitle } from '../ui/use-document-title.js';

registerMessages(IMPORT_MESSAGES, FINDING_MESSAGES, CHANGE_MESSAGES, ENTRY_MESSAGES);

const STEP_OF = {
  queued: 'file',
  staging: 'file',
  ready: 'preview',
  discarded: 'preview',
  cancelled: 'file',
  failed: 'file',
  applying: 'applied',
  applied: 'applied',
} as const;

/** One import from its arrival to what came of it. The address is the same all the way, and survives a reload. */
export function ImportPage() {
  const { t } = useTranslation();
  const { importId } = useParams({ from: '/shell/imports/$importId' });
  const { data: view } = useSuspenseQuery(importQuery(importId));
  const { lexicon } = useLexicon(view.lexiconId);
  const heading = useFocusOnChange(view.state);
  useFinishedImport(view);
  const title = t(`import.heading.${view.state}`);
  useDocumentTitle(`${title} · ${view.fileName}`);
  return (
    <main className="import-page" id="content">
      <ImportSteps at={STEP_OF[view.state]} />
      <header className="page-head">
        <div>
          <p className="small quiet">
            <Link className="link" to="/lexicons/$lexiconId/import" params={{ lexiconId: lexicon.id }}>
              {t('import.title', { name: lexicon.name })}
            </Link>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <ImportFacts view={view} lexiconName={lexicon.name} />
        </div>
        {view.state === 'ready' && <PreviewActions view={view} />}
      </header>
      <ImportBody view={view} />
    </main>
  );
}

function ImportBody({ view }: { view: ImportView }) {
  switch (view.state) {
    case 'queued':
    case 'staging':
    case 'applying':
      return <ImportRunning view={view} />;
    case 'ready':
      return view.report && <ImportPreview view={view} report={view.report} />;
    case 'applied':
      return <Applied view={view} />;
    default:
      return <ImportEnded view={view} />;
  }
}

/** The change that an import became is told and taken back as any other. */
function Applied({ view }: { view: ImportView }) {
  const { lexicon } = useLexicon(view.lexiconId);
  const { changeId } = view;
  const { data } = useInfiniteQuery({ ...changeQuery(changeId ?? ''), enabled: changeId !== null });
  const change = data?.pages[0]?.change;
  const mayUndo = change?.undoneBy === null && lexicon.may.edit && lexicon.archivedAt === null;
  const terms = change ? change.created + change.updated + change.removed : 0;
  return (
    <ImportResult
      view={view}
      isUndone={change !== undefined && change.undoneBy !== null}
      undo={mayUndo && changeId !== null ? <UndoButton changeId={changeId} terms={terms} /> : null}
    />
  );
}

/** Whatever had the focus is gone with the state before: the heading tells the new one. */
function useFocusOnChange(state: ImportView['state']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    heading.current?.focus({ preventScroll: true });
  }, [state]);
  return heading;
}
