import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationGroupView, RelationTypeView, RelationView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { Icon } from '../../../ui/icon.js';
import { restOfGroupQuery } from '../api/rest-of-group-query.js';
import { RelationLine } from './relation-line.js';

// Up to here on one line, from there on in columns; between, one below the other.
const RUN = 4;
const MANY = 8;

interface RelationGroupProps {
  termId: string;
  /** In which the names are asked for. */
  language: string;
  group: RelationGroupView;
  types: readonly RelationTypeView[];
  /** What is derived from this group, after it. */
  children: ReactNode;
}

/** All that reads alike from this term: its mark, its word, its terms. */
export function RelationGroup({ termId, language, group, types, children }: RelationGroupProps) {
  const { t } = useTranslation();
  const id = useId();
  const format = useFormat();
  const { language: reader } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { data: rest, isFetching } = useQuery({
    ...restOfGroupQuery({ termId, language, group }),
    enabled: isWhole && group.nextCursor !== null,
  });
  const { icon, family } = relationMark(group.type, types);
  const relations = isWhole && rest ? [...group.items, ...rest] : group.items;
  const isWeighed = relations.some(({ strength, confidence }) => strength !== null || confidence !== null);
  return (
    <div className="relation-group">
      <Icon name={icon} className={`relation-mark ${family}`} />
      <div className={isWeighed ? 'weighed' : ''}>
        <h3 id={id}>
          <span>
            {relationWord(group.type, types, reader)}{' '}
            {group.total > RUN && <span className="count">{format.number(group.total)}</span>}
          </span>
          {isWeighed && <span className="weight">{t('entry.relations.strength')}</span>}
          {isWeighed && <span className="weight">{t('entry.relations.confidence')}</span>}
        </h3>
        <ul className={layoutOf(relations, isWeighed)} aria-labelledby={id}>
          {relations.map((relation) => (
            <RelationLine key={relation.id} relation={relation} isWeighed={isWeighed} />
          ))}
        </ul>
        {group.nextCursor !== null && (
          <button
            type="button"
            className="link small show-all"
            aria-expanded={isWhole}
            disabled={isFetching}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole
              ? t('entry.show-first', { count: group.items.length })
              : t('entry.show-all', { count: group.total, figure: format.number(group.total) })}
          </button>
        )}
        {children}
      </div>
    </div>
  );
}

function layoutOf(relations: readonly RelationView[], isWeighed: boolean): string {
  const hasRemarks = relations.some(({ note, period, evidence }) => note ?? period ?? evidence);
  if (isWeighed || hasRemarks) return 'terms';
  if (relations.length <= RUN) return 'terms run';
  return relations.length > MANY ? 'terms many' : 'terms';
}
