import { Button } from '@mantine/core';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { FieldDiffs } from '../features/changes/components/field-diffs.js';
import { UndoButton } from '../features/changes/components/undo-button.js';
import type { Names } from '../lib/content/diff-lines.js';
import { useAuthorName } from '../lib/content/use-author-name.js';
import { useChangeReason } from '../lib/content/use-change-reason.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { useRestoreTerm } from '../lib/content/restore-term.js';
import { revisionsQuery } from '../lib/content/revisions-query.js';
import { termQuery } from '../lib/content/term-query.js';
import { RevisionList } from '../features/changes/components/revision-list.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { useFormat } from '../i18n/use-format.js';
import { showDone } from '../ui/toast-store.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { registerMessages } from '../i18n/register-messages.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES);

/** Every revision of a term; one of them laid against the one before. */
export function TermHistoryPage() {
  const { t } = useTranslation();
  const { termId } = useParams({ from: '/shell/terms/$termId/history' });
  const { version } = useSearch({ from: '/shell/terms/$termId/history' });
  const { data: term } = useSuspenseQuery(termQuery(termId));
  const { lexicon, first } = useLexicon(term.lexiconId);
  const name = nameIn(term, first);
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(revisionsQuery(termId));
  const { revisions, names } = data;
  const shown = revisions.find((revision) => revision.version === version) ?? revisions[0];
  useDocumentTitle(t('history.title', { name }));
  return (
    <div className="with-column">
      <RevisionList
        term={term}
        name={name}
        revisions={revisions}
        shownVersion={shown?.version}
        {...(hasNextPage ? { onMore: () => void fetchNextPage() } : {})}
      />
      <main className="history-page" id="content">
        {shown && (
          <Revision
            term={term}
            name={name}
            revision={shown}
            names={names}
            mayEdit={lexicon.may.edit && lexicon.archivedAt === null}
          />
        )}
      </main>
    </div>
  );
}

interface RevisionProps {
  term: TermView;
  name: string;
  revision: RevisionRow;
  names: Names;
  mayEdit: boolean;
}

/** The reason first, in the author's words, then what changed in reading size. */
function Revision({ term, name, revision, names, mayEdit }: RevisionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  const { version, changeId, undoneBy } = revision;
  return (
    <>
      <header className="page-head">
        <div>
          <p className="small quiet">
            {version === 1 ? t('history.first') : t('history.compared', { version, before: version - 1 })}
          </p>
          <h1>
            <Link to="/terms/$termId" params={{ termId: term.id }}>
              {name}
            </Link>
          </h1>
        </div>
        <div className="page-actions">
          {mayEdit && version < term.version && <RestoreButton term={term} version={version} />}
          {/* An import is undone as one act, on its own page, where its size is seen. */}
          {mayEdit && undoneBy === null && revision.origin !== 'import' && <UndoButton changeId={changeId} />}
        </div>
      </header>
      <div className="compare">
        <blockquote>{reasonOf(revision)}</blockquote>
        <p className="between small quiet">
          <span>
            {authorName(revision.author)}, <time dateTime={revision.at}>{format.moment(revision.at)}</time>
          </span>
          {revision.origin !== 'ui' && <span>{t(`origin.${revision.origin}`)}</span>}
          {undoneBy !== null && <span>{t('history.undone-by')}</span>}
          <Link className="link" to="/changes/$changeId" params={{ changeId }}>
            {t('history.whole-change')}
          </Link>
        </p>
      </div>
      <FieldDiffs diff={revision.diff} lexiconId={term.lexiconId} names={names} />
    </>
  );
}

function RestoreButton({ term, version }: { term: TermView; version: number }) {
  const { t } = useTranslation();
  const restoreTerm = useRestoreTerm();
  return (
    <Button
      loading={restoreTerm.isPending}
      onClick={() =>
        restoreTerm.mutate(
          { id: term.id, version: term.version, body: { version } },
          { onSuccess: () => showDone(t('history.restored', { version })) },
        )
      }
    >
      {t('history.restore', { version })}
    </Button>
  );
}
