import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LexiconView } from '@lexikon/contracts/lexicons';
import { Checkbox } from '../../../ui/checkbox.js';
import { showDone } from '../../../ui/toast-store.js';
import { useUpdateLexicon } from '../api/update-lexicon.js';
import { SettingsForm } from './settings-form.js';

const VISIBILITIES = ['workspace', 'public'] as const;

/** Who may read a lexicon, and whether validating takes a second person. */
export function RuleSettings({ lexicon }: { lexicon: LexiconView }) {
  const { t } = useTranslation();
  const id = useId();
  const update = useUpdateLexicon(lexicon);
  const [visibility, setVisibility] = useState(lexicon.visibility);
  const [fourEyes, setFourEyes] = useState(lexicon.fourEyes);
  const isDirty = visibility !== lexicon.visibility || fourEyes !== lexicon.fourEyes;
  const save = () => update.mutate({ visibility, fourEyes }, { onSuccess: () => showDone(t('settings.saved')) });
  return (
    <SettingsForm isDirty={isDirty} isPending={update.isPending} onSave={save}>
      <fieldset className="choices">
        <legend>{t('settings.visibility')}</legend>
        {VISIBILITIES.map((each) => (
          <label key={each} className="choice explained">
            <input
              type="radio"
              name={`${id}-visibility`}
              checked={each === visibility}
              onChange={() => setVisibility(each)}
            />
            <span>
              {t(`settings.visibility.${each}`)}
              <small>{t(`settings.visibility.${each}.hint`, { name: lexicon.workspaceName })}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choices">
        <legend>{t('settings.review')}</legend>
        <Checkbox label={t('settings.four-eyes')} isChecked={fourEyes} onChange={setFourEyes} />
        <p className="hint">{t('settings.four-eyes.hint')}</p>
      </fieldset>
    </SettingsForm>
  );
}
