import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationTypeView, RelationView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { useFormat } from '../../../i18n/use-format.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { Icon } from '../../../ui/icon.js';
import { fieldId } from '../field-id.js';
import { sortedRelations } from '../relation-groups.js';
import { isNew } from '../sheet/sheet-form.js';
import { RelationDialog } from './relation-dialog.js';
import { useSheet, useSheetActions } from './sheet-context.js';
import { SheetSection } from './sheet-section.js';

/** A hub has hundreds: the first ones, until all are asked for. */
const SHOWN = 40;

export function RelationSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const { form, types } = useSheet();
  const [isWhole, setWhole] = useState(false);
  const [opened, setOpened] = useState<RelationView | 'new' | null>(null);
  const relations = sortedRelations(form.relations, types);
  const shown = isWhole ? relations : relations.slice(0, SHOWN);
  return (
    <SheetSection name="relations" title={t('edit.relations')} hint={t('edit.same-everywhere')}>
      <ul className="relation-rows" data-rows>
        {shown.map((relation) => (
          <RelationRow key={relation.id} relation={relation} types={types} onOpen={setOpened} />
        ))}
      </ul>
      <p className="below-list">
        {relations.length > shown.length && (
          <button type="button" className="button plain" onClick={() => setWhole(true)}>
            {t('edit.relations.all', { count: relations.length, number: format.number(relations.length) })}
          </button>
        )}
        <button type="button" className="button plain" id="add-relations" onClick={() => setOpened('new')}>
          <Icon name="plus" />
          {t('edit.relate')}
        </button>
      </p>
      {opened !== null && (
        <RelationDialog relation={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </SheetSection>
  );
}

interface RelationRowProps {
  relation: RelationView;
  types: readonly RelationTypeView[];
  onOpen: (relation: RelationView) => void;
}

const RelationRow = memo(function RelationRow({ relation, types, onOpen }: RelationRowProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const format = useFormat();
  const { remove } = useSheetActions();
  const { id, type, term, strength, confidence, note } = relation;
  const { icon, family } = relationMark(type, types);
  const word = relationWord(type, types, language);
  const facts = [
    strength !== null && t('edit.strength-is', { value: format.share(strength) }),
    confidence !== null && t('edit.confidence-is', { value: format.share(confidence) }),
    note !== null && t('edit.noted'),
  ].filter((fact) => fact !== false);
  return (
    <li data-row className={isNew(id) ? 'is-new' : undefined}>
      <Icon name={icon} className={`relation-mark ${family}`} />
      <button
        type="button"
        className="relation-word"
        id={fieldId('relations', id, 'type')}
        aria-label={t('edit.relation.open', { type: word, term: term.name })}
        onClick={() => onOpen(relation)}
      >
        {word}
      </button>
      <Link
        className={term.status === 'deprecated' ? 'word standing-deprecated' : 'word'}
        to="/terms/$termId"
        params={{ termId: term.id }}
        target="_blank"
      >
        {term.name}
      </Link>
      <span className="small quiet figure">{facts.join(', ')}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('edit.relation.remove', { type: word, term: term.name })}
        onClick={() => remove('relations', id, t('edit.relation.removed', { type: word, term: term.name }))}
      >
        <Icon name="close" />
      </button>
    </li>
  );
});
