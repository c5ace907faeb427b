import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@lexikon/contracts/errors/message';
import { messagesIn } from './messages.js';

export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: messagesIn('en') }, fr: { translation: withMany(messagesIn('fr')) } },
    // Our keys have dots in them.
    keySeparator: false,
    nsSeparator: false,
    // `in_review` is one word.
    contextSeparator: '|',
    // React escapes already.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** French counts whole millions apart (`many`), and writes them as it writes the others. */
function withMany(messages: Readonly<Record<string, string>>): Record<string, string> {
  const others = Object.entries(messages).filter(([key]) => key.endsWith('_other'));
  return { ...messages, ...Object.fromEntries(others.map(([key, text]) => [key.replace(/_other$/u, '_many'), text])) };
}
