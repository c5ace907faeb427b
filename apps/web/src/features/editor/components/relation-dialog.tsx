import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { relationMark, relationWord } from '../../../lib/content/relation-family.js';
import { Dialog } from '../../../ui/dialog.js';
import { Icon } from '../../../ui/icon.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useRelationDraft } from '../use-relation-draft.js';
import { RelationFacts } from './relation-facts.js';
import { RelationTypeChooser } from './relation-type-chooser.js';
import { RelationVerdict } from './relation-verdict.js';
import { useSheet, useSheetActions } from './sheet-context.js';
import { TermPicker } from './term-picker.js';

interface RelationDialogProps {
  /** Null: a new one. */
  relation: RelationView | null;
  onClose: () => void;
}

/** Joins the term to another, or says more of how it is joined: the kind, the other term, and what is known of it. */
export function RelationDialog({ relation, onClose }: RelationDialogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { types, termId } = useSheet();
  const { edit, say } = useSheetActions();
  const draft = useRelationDraft(relation);
  const [isAsked, setAsked] = useState(false);
  const { type, term } = draft;

  const submit = () => {
    setAsked(true);
    const change = draft.editOf();
    if (!change) return;
    edit(change);
    say(t('edit.relation.added', { type: relationWord(type, types, language), term: term?.name ?? '' }));
    onClose();
  };

  return (
    <Dialog title={relation ? t('edit.relation.title') : t('edit.relate')} size="wide" onClose={onClose}>
      <form
        className="relation-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <RelationTypeChooser types={types} value={type} onChange={draft.setType} />
        <div className="stack">
          <Sentence type={type} other={term?.name ?? null} />
          {!relation && (
            <TermPicker
              label={t('edit.relation.term')}
              exclude={[termId]}
              error={isAsked && !term ? t('edit.relation.choose') : undefined}
              chosen={term?.name ?? null}
              onClear={() => draft.setTerm(null)}
              onChoose={({ id, name, status }) => draft.setTerm({ id, name, status, version: 1 })}
            />
          )}
          {draft.isChecking ? <Skeleton lines={1} /> : <RelationVerdict {...draft.verdict} />}
          <RelationFacts values={draft.facts} onChange={draft.setFacts} />
          <div className="dialog-actions">
            <button type="button" className="button" onClick={onClose}>
              {t('action.cancel')}
            </button>
            <button type="submit" className="button primary">
              {relation ? t('edit.relation.alter') : t('edit.relation.add')}
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

/** The relation as it will be read. */
function Sentence({ type, other }: { type: string; other: string | null }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { types, termName } = useSheet();
  const { icon, family } = relationMark(type, types);
  return (
    <p className="relation-sentence">
      <span className="serif">{termName}</span>{' '}
      <span className={`relation-mark ${family}`}>
        <Icon name={icon} className="inline" /> {relationWord(type, types, language)}
      </span>{' '}
      {other === null ? (
        <span className="absent">{t('edit.relation.which')}</span>
      ) : (
        <span className="serif">{other}</span>
      )}
    </p>
  );
}
