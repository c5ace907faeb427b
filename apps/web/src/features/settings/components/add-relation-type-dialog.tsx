import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelationTypeView } from '@lexikon/contracts/relations';
import { useLanguage } from '../../../i18n/language.js';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { Checkbox } from '../../../ui/checkbox.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextField } from '../../../ui/text-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { KEY_TAKEN, useCreateRelationType } from '../api/create-relation-type.js';
import { bodyFor, EMPTY_FORM, type RelationTypeForm } from '../relation-type-form.js';

interface AddRelationTypeDialogProps {
  workspaceId: string;
  types: readonly RelationTypeView[];
  onClose: () => void;
}

/** A relation of the workspace's own: its words both ways in both languages, and what it refines. */
export function AddRelationTypeDialog({ workspaceId, types, onClose }: AddRelationTypeDialogProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const errorMessage = useErrorMessage();
  const create = useCreateRelationType();
  const [form, setForm] = useState<RelationTypeForm>(EMPTY_FORM);
  const body = bodyFor(form, workspaceId);
  const isTaken = create.error instanceof ApiProblem && create.error.code === KEY_TAKEN;
  const handleSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!body) return;
    create.mutate(body, {
      onSuccess: (type) => {
        showDone(t('relation-types.added', { name: type.labels[language] }));
        onClose();
      },
    });
  };
  const pair = (which: 'words' | 'inverse') => (
    <div className="field-pair">
      {(['en', 'fr'] as const).map((tag) => (
        <TextField
          key={tag}
          lang={tag}
          label={t(`relation-types.${which}.${tag}`)}
          value={form[which][tag]}
          maxLength={100}
          {...(which === 'words' && tag === 'en' ? { 'data-autofocus': true } : {})}
          error={isTaken && which === 'words' && tag === 'en' ? errorMessage(create.error).detail : undefined}
          onChange={(value) => {
            create.reset();
            setForm({ ...form, [which]: { ...form[which], [tag]: value } });
          }}
        />
      ))}
    </div>
  );
  return (
    <Dialog title={t('relation-types.add')} onClose={onClose}>
      <form className="stack" onSubmit={handleSubmit} noValidate>
        {pair('words')}
        <Checkbox
          label={t('relation-types.is-symmetric')}
          isChecked={form.isSymmetric}
          onChange={(isSymmetric) => setForm({ ...form, isSymmetric })}
        />
        {!form.isSymmetric && pair('inverse')}
        <div className="field">
          <label htmlFor="refines">{t('relation-types.refines.label')}</label>
          <select
            className="input select"
            id="refines"
            value={form.refines}
            onChange={(event) => setForm({ ...form, refines: event.currentTarget.value })}
          >
            <option value="">{t('relation-types.refines.none')}</option>
            {types
              .filter(({ hierarchy }) => !form.isSymmetric || hierarchy === null)
              .map(({ key, labels }) => (
                <option key={key} value={key}>
                  {labels[language]}
                </option>
              ))}
          </select>
          <p className="hint">{t('relation-types.refines.hint')}</p>
        </div>
        <Checkbox
          label={t('relation-types.is-transitive')}
          isChecked={form.isTransitive}
          onChange={(isTransitive) => setForm({ ...form, isTransitive })}
        />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('action.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!body || create.isPending}>
            {t('relation-types.submit')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
