import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '@lexikon/contracts/errors/message';
import { useLanguage } from '../i18n/language.js';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language, setLanguage } = useLanguage();
  return (
    <div className="switch" role="group" aria-label={t('shell.language')}>
      {[...LANGUAGES].reverse().map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => setLanguage(each)}>
          {each.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
