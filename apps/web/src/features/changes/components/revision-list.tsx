import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';
import { SideColumn } from '../../../ui/side-column.js';
import { WordSwitch } from '../../../ui/word-switch.js';
import type { HistorySearch } from '../history-search.js';

interface RevisionListProps {
  term: TermView;
  name: string;
  revisions: readonly RevisionRow[];
  search: HistorySearch;
  shownVersion: number | undefined;
  onShow: (show: HistorySearch['show']) => void;
  onMore?: () => void;
}

/** Every revision, the newest first; those that touched the definitions or the labels alone, where that is wanted. */
export function RevisionList({ term, name, revisions, search, shownVersion, onShow, onMore }: RevisionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  const { show } = search;
  const listed =
    show === undefined ? revisions : revisions.filter(({ diff }) => diff.some(({ path }) => path === show));
  return (
    <SideColumn label={t('history.revisions')} toggle={t('history.revisions')}>
      <div className="column-head">
        <Link className="name" to="/terms/$termId" params={{ termId: term.id }}>
          {name}
        </Link>
        <span className="quiet small figure">{format.number(term.version)}</span>
      </div>
      <WordSwitch
        label={t('history.show')}
        value={show ?? 'all'}
        options={[
          ['all', t('history.show.all')],
          ['definitions', t('history.show.definitions')],
          ['labels', t('history.show.labels')],
        ]}
        onChange={(value) => onShow(value === 'all' ? undefined : value)}
      />
      {listed.length === 0 && <p className="empty">{t('history.none-shown')}</p>}
      <ol className="revisions" reversed>
        {listed.map((revision) => (
          <li key={revision.version}>
            <Link
              to="/terms/$termId/history"
              params={{ termId: term.id }}
              search={{ ...search, version: revision.version, with: undefined }}
              aria-current={revision.version === shownVersion ? 'true' : undefined}
            >
              <span className="number figure">{revision.version}</span>
              <span className="reason">{reasonOf(revision)}</span>
              <span className="quiet">{authorName(revision.author)}</span>
              <time className="quiet" dateTime={revision.at}>
                {format.moment(revision.at)}
              </time>
            </Link>
          </li>
        ))}
      </ol>
      {onMore && (
        <button type="button" className="button plain more-revisions" onClick={onMore}>
          {t('action.more')}
        </button>
      )}
    </SideColumn>
  );
}
