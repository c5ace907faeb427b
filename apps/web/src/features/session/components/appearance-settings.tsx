import { useTranslation } from 'react-i18next';
import { type Choice, useDensityChoice, useThemeChoice } from '../../../ui/appearance.js';
import { LanguageSwitch } from '../../../ui/language-switch.js';
import { WordSwitch } from '../../../ui/word-switch.js';

/** How this browser shows everything. */
export function AppearanceSettings() {
  const { t } = useTranslation();
  return (
    <dl className="settings">
      <dt>{t('shell.language')}</dt>
      <dd>
        <LanguageSwitch />
      </dd>
      <ChoiceRow choice={useThemeChoice()} />
      <ChoiceRow choice={useDensityChoice()} />
    </dl>
  );
}

function ChoiceRow<Value extends string>({ choice }: { choice: Choice<Value> }) {
  const { label, value, options, choose } = choice;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <WordSwitch label={label} value={value} options={options} onChange={choose} />
      </dd>
    </>
  );
}
