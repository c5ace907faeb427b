import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome, ImportView } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { useDecideImport } from '../api/decide-import.js';
import { importFacetsQuery } from '../api/import-facets-query.js';
import { importItemsQuery } from '../api/import-items-query.js';
import { decisionFilter, decisionOf } from '../decision.js';
import type { ImportFilters } from '../import-search.js';
import { ItemList } from './item-list.js';
import { PartSign } from './outcome-nav.js';

interface ItemSectionProps {
  view: ImportView;
  /** Absent: of every outcome, which is what was compared again. */
  outcome: ImportOutcome | undefined;
  filters: ImportFilters;
}

/** The items of one outcome, narrowed, with one tick for all of them. */
export function ItemSection({ view, outcome, filters }: ItemSectionProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const wanted = { outcome, ...filters };
  const { data: counts } = useQuery(importFacetsQuery(view.id, wanted));
  const decide = useDecideImport(view.id);
  // Nobody reads through what is new as a whole; what differs is what one came to see.
  const [startsOpen, setStartsOpen] = useState(outcome !== 'added' && outcome !== 'dropped');
  const decidable = outcome === undefined || outcome === 'unchanged' ? null : outcome;
  const title = t(`import.section.${decidable ?? 'moved'}`);
  const { matching, taken } = counts ?? { matching: 0, taken: 0 };
  const tickAll = (isChecked: boolean) => {
    if (decidable === null) return;
    const filter = { outcome: decidable, ...decisionFilter(filters) };
    decide.mutate({
      body: { filter, decision: decisionOf(decidable, isChecked) },
      listKey: importItemsQuery(view.id, wanted).queryKey,
    });
  };
  return (
    <section className="items" aria-labelledby="items">
      <div className="items-head">
        <h2 className="section-title" id="items">
          <span>
            {decidable !== null && <PartSign part={decidable} />} {title}
          </span>
          <small>
            {counts && t('import.ticked', { count: matching, shown: number(matching), ticked: number(taken) })}
          </small>
        </h2>
        {decidable !== null && <p className="small quiet">{t(`import.explain.${decidable}`)}</p>}
        <div className="items-tools">
          {decidable !== null && (
            <Checkbox
              label={t('import.tick-all', { count: matching, shown: number(matching) })}
              isChecked={matching > 0 && taken === matching}
              isMixed={taken > 0 && taken < matching}
              isDisabled={matching === 0 || decide.isPending}
              onChange={tickAll}
            />
          )}
          {outcome !== 'dropped' && (
            <button type="button" className="link" onClick={() => setStartsOpen(!startsOpen)}>
              {startsOpen ? t('import.close-all') : t('import.open-all')}
            </button>
          )}
        </div>
      </div>
      <ItemList
        key={String(startsOpen)}
        importId={view.id}
        lexiconId={view.lexiconId}
        wanted={wanted}
        caption={title}
        total={counts ? matching : null}
        startsOpen={startsOpen}
      />
    </section>
  );
}
