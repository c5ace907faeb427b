import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFindingSummary } from '@lexikon/contracts/imports';
import { useFormat } from '../../../i18n/use-format.js';
import { findingsSummaryQuery } from '../api/findings-summary-query.js';
import { knownFinding } from '../finding-codes.js';
import { FindingLine, FindingLines, KeptProperties } from './finding-lines.js';
import { PartSign } from './outcome-nav.js';

interface FindingGroupsProps {
  importId: string;
  part: 'kept' | 'findings';
  total: number;
}

type Group = ImportFindingSummary['items'][number];

const PLACELESS = 'statement.not-modelled';

/** The gravest first. */
const KINDS = { kept: ['kept'], findings: ['rejected', 'mended', 'noticed'] } as const;

/** What was found in the file, by what it is: how often, an example, and what to do about it. */
export function FindingGroups({ importId, part, total }: FindingGroupsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useSuspenseQuery(findingsSummaryQuery(importId));
  return (
    <>
      {KINDS[part].map((kind) => {
        const groups = data.items.filter((group) => group.kind === kind).sort(placelessFirst);
        if (groups.length === 0) return null;
        const count = part === 'kept' ? total : groups.reduce((sum, group) => sum + group.count, 0);
        return (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <h2 className="section-title" id={`kind-${kind}`}>
              <span>
                <PartSign part={part} hasRejected={kind === 'rejected'} /> {t(`import.kind.${kind}`)}
              </span>
              <small>{t(`import.kind.${kind}.said`, { count, shown: number(count) })}</small>
            </h2>
            {groups.map((group) =>
              group.code === PLACELESS ? (
                <KeptProperties key={group.code} importId={importId} group={group} />
              ) : (
                <FindingGroup key={group.code} importId={importId} group={group} />
              ),
            )}
          </section>
        );
      })}
      {total === 0 && <p className="empty">{t(`import.none.${part}`)}</p>}
    </>
  );
}

/** What simply has no place is most of it, and the least trouble: told at a glance. */
const placelessFirst = (a: Group, b: Group) => Number(b.code === PLACELESS) - Number(a.code === PLACELESS);

function FindingGroup({ importId, group }: { importId: string; group: Group }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const code = knownFinding(group.code);
  return (
    <article className="finding">
      <h3>
        {code === null ? group.code : t(`finding.${code}`)}
        <span className="quiet figure">{number(group.count)}</span>
      </h3>
      {code !== null && code !== 'statement.not-modelled' && <p className="small">{t(`remedy.${code}`)}</p>}
      {isOpen ? <FindingLines importId={importId} group={group} /> : <FindingLine finding={group.example} />}
      {group.count > 1 && (
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen
            ? t('import.finding.first')
            : t('import.finding.all', { count: group.count, shown: number(group.count) })}
        </button>
      )}
    </article>
  );
}
