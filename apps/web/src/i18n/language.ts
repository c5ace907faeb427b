import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from '@lexikon/contracts/errors/message';
import { readRemembered, remember } from '../lib/remembered.js';

/** Read by `public/before-app.js` too. */
const LANGUAGE_KEY = 'lexikon-language';

const isLanguage = (tag: unknown): tag is Language => LANGUAGES.some((language) => language === tag);

/** What was chosen before, else the first of the browser's languages that we speak. */
export function initialLanguage(): Language {
  const remembered = readRemembered(LANGUAGE_KEY);
  if (isLanguage(remembered)) return remembered;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLanguage) ?? 'en';
}

export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  const setLanguage = (language: Language) => {
    void i18n.changeLanguage(language);
    remember(LANGUAGE_KEY, language);
  };
  return { language: isLanguage(i18n.language) ? i18n.language : 'en', setLanguage };
}
