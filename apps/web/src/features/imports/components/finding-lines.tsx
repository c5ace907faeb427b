import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFindingSummary, ImportFindingView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { shortenIri } from '../../../lib/content/kept-statement.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { findingsQuery } from '../api/findings-query.js';
import { statementsIn } from '../finding-codes.js';

interface FindingsProps {
  importId: string;
  group: ImportFindingSummary['items'][number];
}

/** Every finding of one code. */
export function FindingLines(props: FindingsProps) {
  return (
    <Suspense fallback={<Skeleton lines={Math.min(props.group.count, 6)} />}>
      <Lines {...props} />
    </Suspense>
  );
}

function Lines({ importId, group }: FindingsProps) {
  const { data: findings, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(findingsQuery(importId, group));
  return (
    <>
      <div className="finding-lines">
        {findings.map((finding) => (
          <FindingLine key={finding.seq} finding={finding} />
        ))}
      </div>
      <More isThere={hasNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}

/** What it is about, its line in the file where that is known, and what was found, in the words of the server. */
export function FindingLine({ finding }: { finding: Pick<ImportFindingView, 'subject' | 'message' | 'line'> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { subject, message, line } = finding;
  return (
    <p className="finding-line">
      <span className="quiet small" title={subject}>
        {line === null ? shortenIri(subject) : t('import.line', { line: number(line) })}
      </span>
      <span lang="en">{message}</span>
    </p>
  );
}

/** Statements without a place in the model, by property, as they come out again on export. */
export function KeptProperties(props: FindingsProps) {
  return (
    <Suspense fallback={<Skeleton lines={Math.min(props.group.count, 12)} />}>
      <Properties {...props} />
    </Suspense>
  );
}

function Properties({ importId, group }: FindingsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data: findings, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(findingsQuery(importId, group));
  return (
    <>
      <dl className="kept-properties">
        {findings.map((finding) => {
          const count = statementsIn(finding);
          return (
            <div key={finding.seq}>
              <dt title={finding.subject}>{shortenIri(finding.subject)}</dt>
              <dd>{t('import.times', { count, shown: number(count) })}</dd>
            </div>
          );
        })}
      </dl>
      <More isThere={hasNextPage} onMore={() => void fetchNextPage()} />
    </>
  );
}

function More({ isThere, onMore }: { isThere: boolean; onMore: () => void }) {
  const { t } = useTranslation();
  return isThere ? (
    <button type="button" className="button plain" onClick={onMore}>
      {t('action.more')}
    </button>
  ) : null;
}
