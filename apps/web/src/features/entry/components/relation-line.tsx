import { Link } from '@tanstack/react-router';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationView } from '@lexikon/contracts/relations';
import { useFormat } from '../../../i18n/use-format.js';

const REMARKS = ['period', 'note', 'evidence'] as const;

/** A related term, how strongly and how surely; what else is known of the relation opens below it. */
export function RelationLine({ relation, isWeighed }: { relation: RelationView; isWeighed: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { term, strength, confidence } = relation;
  const remarks = REMARKS.filter((each) => relation[each] !== null);
  const weight = (word: string, value: number | null) => (
    <span className="weight">
      {value !== null && <span className="visually-hidden">{`${word} `}</span>}
      {value !== null && format.share(value)}
    </span>
  );
  return (
    <li>
      <span>
        <Link
          className={term.status === 'deprecated' ? 'standing-deprecated' : ''}
          to="/terms/$termId"
          params={{ termId: term.id }}
        >
          {term.name}
        </Link>
        {remarks.length > 0 && (
          <button
            type="button"
            className="remark-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={t('entry.remarks-on', { name: term.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('entry.remarks')}
          </button>
        )}
      </span>
      {isWeighed && weight(t('entry.relations.strength'), strength)}
      {isWeighed && weight(t('entry.relations.confidence'), confidence)}
      {isOpen && (
        <dl className="remarks" id={id}>
          {remarks.map((each) => (
            <Fragment key={each}>
              <dt>{t(`entry.relations.${each}`)}</dt>
              <dd>{relation[each]}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </li>
  );
}
