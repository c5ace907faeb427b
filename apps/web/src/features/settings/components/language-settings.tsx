import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import type { LanguageList } from '../../../lib/language-list.js';
import { LanguageListField } from '../../../ui/language-list-field.js';
import { showDone } from '../../../ui/toast-store.js';
import { useUpdateLexicon } from '../api/update-lexicon.js';
import { SettingsForm } from './settings-form.js';

/** In which languages a lexicon is written, and in which order they are shown. */
export function LanguageSettings({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const update = useUpdateLexicon(lexicon);
  const [list, setList] = useState<LanguageList>(lexicon);
  const isDirty =
    list.languages.join() !== lexicon.languages.join() || list.defaultLanguage !== lexicon.defaultLanguage;
  const save = () =>
    update.mutate(
      { languages: [...list.languages], defaultLanguage: list.defaultLanguage },
      { onSuccess: () => showDone(t('settings.saved')) },
    );
  return (
    <SettingsForm isDirty={isDirty} isPending={update.isPending} onSave={save}>
      <LanguageListField value={list} onChange={setList} />
    </SettingsForm>
  );
}
