import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ComparedRevision } from '../features/changes/components/compared-revision.js';
import { RestoreButton } from '../features/changes/components/restore-button.js';
import { RevisionList } from '../features/changes/components/revision-list.js';
import { UndoButton } from '../features/changes/components/undo-button.js';
import type { HistorySearch } from '../features/changes/history-search.js';
import { CHANGE_MESSAGES } from '../i18n/messages/changes.js';
import { ENTRY_MESSAGES } from '../i18n/messages/entry.js';
import { HISTORY_MESSAGES } from '../i18n/messages/history.js';
import { registerMessages } from '../i18n/register-messages.js';
import { revisionsQuery } from '../lib/content/revisions-query.js';
import { nameIn } from '../lib/content/sheet-languages.js';
import { termQuery } from '../lib/content/term-query.js';
import { useLexicon } from '../lib/content/use-lexicon.js';
import { useShortcut } from '../ui/shortcuts/use-shortcut.js';
import { useDocumentTitle } from '../ui/use-document-title.js';
import { WordSwitch } from '../ui/word-switch.js';

registerMessages(CHANGE_MESSAGES, ENTRY_MESSAGES, HISTORY_MESSAGES);

/** Every revision of a term; one of them laid against the one before, or against any other. */
export function TermHistoryPage() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/terms/$termId/history' });
  const { termId } = useParams({ from: '/shell/terms/$termId/history' });
  const search = useSearch({ from: '/shell/terms/$termId/history' });
  const { data: term } = useSuspenseQuery(termQuery(termId));
  const { lexicon, first } = useLexicon(term.lexiconId);
  const name = nameIn(term, first);
  const { data, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(revisionsQuery(termId));
  const { revisions, names } = data;
  const shown = revisions.find(({ version }) => version === search.version) ?? revisions[0];
  const mayEdit = lexicon.may.edit && lexicon.archivedAt === null;
  const change = (to: Partial<HistorySearch>) => void navigate({ search: (now) => ({ ...now, ...to }) });
  useDocumentTitle(t('history.title', { name }));
  useRevisionKeys(
    revisions.map(({ version }) => version),
    shown?.version,
    (version) => change({ version, with: undefined }),
  );
  if (!shown) return null;
  const { version } = shown;
  const base = baseOf(search.with, version);
  // The older of the two is what one would go back to.
  const older = version < term.version ? version : base;
  return (
    <div className="with-column">
      <RevisionList
        term={term}
        name={name}
        revisions={revisions}
        search={search}
        shownVersion={version}
        onShow={(show) => change({ show })}
        {...(hasNextPage ? { onMore: () => void fetchNextPage() } : {})}
      />
      <main className="history-page" id="content">
        <header className="page-head">
          <div>
            <ComparedWith
              version={version}
              base={base}
              versions={revisions.map((revision) => revision.version)}
              onBase={(other) => change({ with: other === version - 1 ? undefined : other })}
            />
            <h1>
              <Link to="/terms/$termId" params={{ termId }}>
                {name}
              </Link>
            </h1>
          </div>
          <div className="page-actions">
            <WordSwitch
              label={t('history.layout')}
              value={search.layout ?? 'words'}
              options={[
                ['words', t('history.layout.words')],
                ['sides', t('history.layout.sides')],
              ]}
              onChange={(layout) => change({ layout: layout === 'words' ? undefined : layout })}
            />
            {mayEdit && older !== null && <RestoreButton key={older} term={term} version={older} />}
            {/* An import is undone as one act, on its own page, where its size is seen. */}
            {mayEdit && shown.undoneBy === null && shown.origin !== 'import' && (
              <UndoButton
                key={shown.changeId}
                changeId={shown.changeId}
                later={revisions.filter((revision) => revision.version > version)}
              />
            )}
          </div>
        </header>
        <ComparedRevision
          key={version}
          term={term}
          revision={shown}
          base={base}
          revisions={revisions}
          names={names}
          search={search}
        />
      </main>
    </div>
  );
}

/** Null where there is nothing before. */
function baseOf(wanted: number | undefined, version: number): number | null {
  if (wanted !== undefined && wanted !== version) return wanted;
  return version > 1 ? version - 1 : null;
}

interface ComparedWithProps {
  version: number;
  base: number | null;
  versions: readonly number[];
  onBase: (version: number) => void;
}

function ComparedWith({ version, base, versions, onBase }: ComparedWithProps) {
  const { t } = useTranslation();
  if (versions.length < 2) return <p className="small quiet">{t('history.first')}</p>;
  return (
    <p className="small quiet compared-with">
      {t('history.revision', { version })}, {t('history.compared-with')}{' '}
      <select
        className="filter"
        aria-label={t('history.compare-to')}
        value={base ?? ''}
        onChange={(event) => onBase(Number(event.currentTarget.value))}
      >
        {base === null && <option value="">{'–'}</option>}
        {base !== null && !versions.includes(base) && <option value={base}>{base}</option>}
        {versions
          .filter((each) => each !== version)
          .map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
      </select>
    </p>
  );
}

/** J and K walk the revisions, as they walk every list. */
function useRevisionKeys(
  versions: readonly number[],
  shown: number | undefined,
  onOpen: (version: number) => void,
): void {
  const { t } = useTranslation();
  const at = versions.findIndex((version) => version === shown);
  const [newer, older] = [at > 0 ? versions[at - 1] : undefined, versions[at + 1]];
  useShortcut({ keys: 'k', label: t('history.newer'), group: 'list', isEnabled: newer !== undefined }, () => {
    if (newer !== undefined) onOpen(newer);
  });
  useShortcut({ keys: 'j', label: t('history.older'), group: 'list', isEnabled: older !== undefined }, () => {
    if (older !== undefined) onOpen(older);
  });
}
