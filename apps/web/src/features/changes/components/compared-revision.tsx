import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RevisionRow } from '@lexikon/contracts/changes';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import type { Names } from '../../../lib/content/diff-lines.js';
import { useAuthorName } from '../../../lib/content/use-author-name.js';
import { useChangeReason } from '../../../lib/content/use-change-reason.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { diffQuery } from '../api/diff-query.js';
import type { HistorySearch } from '../history-search.js';
import { DiffCounts } from './diff-counts.js';
import { FieldDiffs } from './field-diffs.js';
import { UnchangedSection } from './unchanged-section.js';

interface ComparedRevisionProps {
  term: TermView;
  revision: RevisionRow;
  /** The version it is laid against; null: there is none before. */
  base: number | null;
  revisions: readonly RevisionRow[];
  names: Names;
  search: HistorySearch;
}

/** Reasons first, in their authors' words; then what lies between the two revisions, in reading size. */
export function ComparedRevision({ term, revision, base, revisions, names, search }: ComparedRevisionProps) {
  const isNeighbour = base === null || base === revision.version - 1;
  const { data } = useQuery({ ...diffQuery(term.id, base ?? 1, revision.version), enabled: !isNeighbour });
  const diff = isNeighbour ? revision.diff : data?.items;
  const between = isNeighbour ? [revision] : revisionsBetween(revisions, base, revision.version);
  if (!diff) return <Skeleton />;
  return (
    <>
      <div className="compare">
        {isNeighbour ? (
          <Reason revision={revision}>
            <DiffCounts diff={diff} />
          </Reason>
        ) : (
          <Reasons between={between}>
            <DiffCounts diff={diff} />
          </Reasons>
        )}
      </div>
      <FieldDiffs
        diff={diff}
        lexiconId={term.lexiconId}
        names={{ ...names, ...data?.names }}
        layout={search.layout ?? 'words'}
        show={search.show}
      />
      {search.show === undefined && base !== null && (
        <UnchangedSection termId={term.id} lexiconId={term.lexiconId} version={revision.version} diff={diff} />
      )}
    </>
  );
}

/** Also backwards: from a later one to an earlier. */
function revisionsBetween(revisions: readonly RevisionRow[], base: number, version: number): RevisionRow[] {
  const [low, high] = [Math.min(base, version), Math.max(base, version)];
  return revisions.filter((each) => each.version > low && each.version <= high);
}

function Reason({ revision, children }: { revision: RevisionRow; children: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  return (
    <>
      <blockquote>{reasonOf(revision)}</blockquote>
      <p className="between small quiet">
        <span>
          {authorName(revision.author)}, <time dateTime={revision.at}>{format.moment(revision.at)}</time>
          {revision.origin !== 'ui' && `, ${t(`origin.${revision.origin}`)}`}
        </span>
        {children}
        {revision.undoneBy !== null && <span>{t('history.undone-by')}</span>}
        <Link className="link" to="/changes/$changeId" params={{ changeId: revision.changeId }}>
          {t('history.whole-change')}
        </Link>
      </p>
    </>
  );
}

function Reasons({ between, children }: { between: readonly RevisionRow[]; children: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const authorName = useAuthorName();
  const reasonOf = useChangeReason();
  return (
    <>
      <p className="small quiet">{t('history.between', { count: between.length })}</p>
      <ol className="reasons" reversed>
        {between.map((revision) => (
          <li key={revision.version}>
            <blockquote>{reasonOf(revision)}</blockquote>
            <span className="small quiet">
              {authorName(revision.author)}, <time dateTime={revision.at}>{format.date(revision.at)}</time>
            </span>
          </li>
        ))}
      </ol>
      <p className="between small quiet">{children}</p>
    </>
  );
}
