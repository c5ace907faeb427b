import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ImportReport, ImportView } from '@lexikon/contracts/imports';
import { Skeleton } from '../../../ui/skeleton.js';
import { importFacetsQuery } from '../api/import-facets-query.js';
import { amountsOf, firstPart, type ImportFilters, outcomeOf } from '../import-search.js';
import { FindingGroups } from './finding-groups.js';
import { ItemSection } from './item-section.js';
import { MovedNotice } from './moved-notice.js';
import { OutcomeNav } from './outcome-nav.js';
import { PreviewFacets } from './preview-facets.js';

interface ImportPreviewProps {
  view: ImportView;
  report: ImportReport;
}

/** What an import would do, before it does. The address says what is looked at. */
export function ImportPreview({ view, report }: ImportPreviewProps) {
  const search = useSearch({ from: '/shell/imports/$importId' });
  const navigate = useNavigate({ from: '/imports/$importId' });
  const { part: asked, ...filters } = search;
  const { data: changed } = useQuery(importFacetsQuery(view.id, { outcome: 'changed' }));
  const amounts = amountsOf(report, changed?.total);
  // What was compared again is looked at across all outcomes, unless one is asked for.
  const part = asked ?? (filters.moved ? null : firstPart(amounts));
  const outcome = part === null ? undefined : outcomeOf(part);
  const setFilters = (next: ImportFilters) =>
    void navigate({ search: { part: asked, ...next }, resetScroll: false, replace: true });
  return (
    <>
      {view.error?.code === 'import.present-moved' && <MovedNotice view={view} />}
      <OutcomeNav importId={view.id} amounts={amounts} current={part} hasRejected={report.findings.rejected > 0} />
      {part === 'kept' || part === 'findings' ? (
        <div className="import-findings">
          <Suspense fallback={<Skeleton lines={8} />}>
            <FindingGroups importId={view.id} part={part} total={amounts[part]} />
          </Suspense>
        </div>
      ) : (
        <div className="import-body">
          <PreviewFacets importId={view.id} outcome={outcome} filters={filters} onChange={setFilters} />
          <Suspense fallback={<Skeleton lines={16} />}>
            <ItemSection
              // Another list is another place on the page, with nothing turned open or shut.
              key={JSON.stringify(search)}
              view={view}
              outcome={outcome}
              filters={filters}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
