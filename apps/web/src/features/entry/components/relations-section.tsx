import { useQuery, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TermView } from '@lexikon/contracts/terms';
import { useFormat } from '../../../i18n/use-format.js';
import { pathsQuery } from '../../../lib/content/paths-query.js';
import { relationTypesQuery } from '../../../lib/content/relation-types-query.js';
import { relationGroupsQuery } from '../api/relation-groups-query.js';
import { derivedTerms } from '../derived-terms.js';
import { DerivedLines } from './derived-lines.js';
import { EntrySection } from './entry-section.js';
import { Gap } from './gap.js';
import { RelationGroup } from './relation-group.js';
import { ASIDE } from '../aside.js';

interface RelationsSectionProps {
  term: TermView;
  language: string;
  mayEdit: boolean;
}

/** Grouped by type as this term reads it, both directions of a pair under their own words. */
export function RelationsSection({ term, language, mayEdit }: RelationsSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: types } = useSuspenseInfiniteQuery(relationTypesQuery(term.lexiconId));
  const { data: groups } = useSuspenseQuery(relationGroupsQuery(term.id, language));
  const { data: paths } = useQuery({ ...pathsQuery(term.id, language), ...ASIDE });
  const derived = derivedTerms(paths?.items ?? []);
  const stated = groups.items.reduce((sum, { total }) => sum + total, 0);
  const derivedCount = derived.reduce((sum, { terms }) => sum + terms.length, 0);
  // What is derived is derived through the first relation that leads up.
  const upwards = groups.items.find(({ type }) =>
    types.some(({ key, hierarchy }) => key === type && hierarchy !== null),
  );
  return (
    <EntrySection
      id="relations"
      title={t('entry.relations')}
      small={
        stated === 0
          ? undefined
          : [
              t('entry.stated', { count: stated, figure: format.number(stated) }),
              derivedCount > 0 && t('entry.derived', { count: derivedCount }),
            ]
              .filter(Boolean)
              .join(', ')
      }
    >
      {stated === 0 && (
        <p>
          <Gap termId={term.id} field="relations" mayEdit={mayEdit}>
            {t('entry.relations.none')}
          </Gap>
        </p>
      )}
      {stated > 0 && (
        <div className="wide">
          {groups.items.map((group) => (
            <RelationGroup key={group.type} termId={term.id} language={language} group={group} types={types}>
              {group === upwards && <DerivedLines derived={derived} />}
            </RelationGroup>
          ))}
        </div>
      )}
    </EntrySection>
  );
}
