import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { SideColumn } from '../../../ui/side-column.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';

interface RevisionListProps {
  term: TermView;
  name: string;
  revisions: readonly RevisionRow[];
  shownVersion: number | undefined;
  onMore?: () => void;
}

export function RevisionList({ term, name, revisions, shownVersion, onMore }: RevisionListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  return (
    <SideColumn label={t('history.revisions')} toggle={t('history.revisions')}>
      <div className="column-head">
        <Link className="name" to="/terms/$termId" params={{ termId: term.id }}>
          {name}
        </Link>
        <span className="quiet small figure">{format.number(term.version)}</span>
      </div>
      <ol className="revisions" reversed>
        {revisions.map((revision) => (
          <li key={revision.version}>
            <Link
              to="/terms/$termId/history"
              params={{ termId: term.id }}
              search={{ version: revision.version }}
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
        <button type="button" className="button plain" onClick={onMore}>
          {t('action.more')}
        </button>
      )}
    </SideColumn>
  );
}
