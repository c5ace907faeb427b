import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RelationTypeView, RelationView } from '@lexikon/contracts/relations';
import type { TermView } from '@lexikon/contracts/terms';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { Icon } from '../../../ui/icon.js';
import { relationTypesQuery } from '../../../lib/content/relation-types-query.js';
import { relationsQuery } from '../../../lib/content/relations-query.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { EntrySection } from './entry-section.js';

// From here on names are read down columns; before, one below the other.
const MANY = 8;

/** Grouped by type as this term reads it, both directions of a pair under their own words. */
export function RelationsSection({ term, language }: { term: TermView; language: string }) {
  const { t } = useTranslation();
  const { data: types } = useSuspenseInfiniteQuery(relationTypesQuery(term.lexiconId));
  const { data: relations, hasNextPage, fetchNextPage } = useSuspenseInfiniteQuery(relationsQuery(term.id, language));
  const groups = groupByType(relations, types);
  return (
    <EntrySection
      id="relations"
      title={t('entry.relations')}
      small={relations.length === 0 || hasNextPage ? undefined : String(relations.length)}
    >
      {groups.length === 0 && <p className="quiet">{t('entry.relations.none')}</p>}
      {groups.length > 0 && (
        <div className="wide">
          {groups.map(([key, members]) => (
            <RelationGroup key={key} typeKey={key} relations={members} types={types} />
          ))}
          {hasNextPage && (
            <button type="button" className="button plain" onClick={() => void fetchNextPage()}>
              {t('action.more')}
            </button>
          )}
        </div>
      )}
    </EntrySection>
  );
}

interface RelationGroupProps {
  typeKey: string;
  relations: readonly RelationView[];
  types: readonly RelationTypeView[];
}

function RelationGroup({ typeKey, relations, types }: RelationGroupProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const format = useFormat();
  const { icon, family } = relationMark(typeKey, types);
  const isWeighed = relations.some(({ strength, confidence }) => strength !== null || confidence !== null);
  const weight = (value: number | null) => (value === null ? '' : format.share(value));
  return (
    <div className="relation-group">
      <Icon name={icon} className={`relation-mark ${family}`} />
      <div className={isWeighed ? 'weighed' : ''}>
        <h3>
          <span>
            {relationWord(typeKey, types, language)}{' '}
            {relations.length > MANY && <span className="count">{format.number(relations.length)}</span>}
          </span>
          {isWeighed && <span className="weight">{t('entry.relations.strength')}</span>}
          {isWeighed && <span className="weight">{t('entry.relations.confidence')}</span>}
        </h3>
        <ul className={!isWeighed && relations.length > MANY ? 'terms many' : 'terms'}>
          {relations.map(({ id, term, strength, confidence }) => (
            <li key={id}>
              <Link
                className={term.status === 'deprecated' ? 'standing-deprecated' : ''}
                to="/terms/$termId"
                params={{ termId: term.id }}
              >
                {term.name}
              </Link>
              {isWeighed && <span className="weight">{weight(strength)}</span>}
              {isWeighed && <span className="weight">{weight(confidence)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** In the order of the types, each before its inverse; members by name. */
function groupByType(relations: readonly RelationView[], types: readonly RelationTypeView[]) {
  const order = types.flatMap(({ key, inverseKey }) => (inverseKey === null ? [key] : [key, inverseKey]));
  const groups = Map.groupBy(relations, ({ type }) => type);
  return [...groups]
    .map(([key, members]) => [key, members.toSorted((a, b) => a.term.name.localeCompare(b.term.name))] as const)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
