import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { useErrorMessage } from '../../../i18n/use-error-message.js';
import { ApiProblem } from '../../../lib/api-client.js';
import { TextField } from '../../../ui/text-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { NAME_TAKEN, useUpdateLexicon } from '../api/update-lexicon.js';
import { SettingsForm } from './settings-form.js';

/** What a lexicon is called, what it is about, and under which licence others may use it. */
export function GeneralSettings({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const update = useUpdateLexicon(lexicon);
  const [name, setName] = useState(lexicon.name);
  const [description, setDescription] = useState(lexicon.description ?? '');
  const [licence, setLicence] = useState(lexicon.licence ?? '');
  const isDirty =
    name.trim() !== lexicon.name ||
    description.trim() !== (lexicon.description ?? '') ||
    licence.trim() !== (lexicon.licence ?? '');
  const isTaken = update.error instanceof ApiProblem && update.error.code === NAME_TAKEN;
  const nameError = name.trim() === '' ? t('field.required') : isTaken ? errorMessage(update.error).detail : undefined;
  const save = () =>
    update.mutate(
      { name: name.trim(), description: description.trim() || null, licence: licence.trim() || null },
      { onSuccess: () => showDone(t('settings.saved')) },
    );
  return (
    <SettingsForm isDirty={isDirty && name.trim() !== ''} isPending={update.isPending} onSave={save}>
      <TextField
        label={t('settings.name')}
        className="word"
        value={name}
        maxLength={250}
        error={nameError}
        onChange={(value) => {
          update.reset();
          setName(value);
        }}
      />
      <TextField label={t('settings.description')} rows={3} value={description} onChange={setDescription} />
      <TextField
        label={t('settings.licence')}
        hint={t('settings.licence.hint')}
        value={licence}
        maxLength={500}
        onChange={setLicence}
      />
    </SettingsForm>
  );
}
