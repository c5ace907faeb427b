import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@lexikon/contracts/errors/message';
import type { MessageSet } from './messages/message-set.js';
import { SHELL_MESSAGES } from './messages/shell.js';
import { formatNumber } from '../lib/format.js';
import { onMessages, registerMessages } from './register-messages.js';
import { typesetFrench } from './typeset-french.js';

registerMessages(SHELL_MESSAGES);

/** Every number in a sentence is written as its language writes numbers: 5,644 and 5 644. */
const NUMBERS: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  // What is no number goes on as it is, also what was not given: i18next tells a missing value from an empty one.
  format: (value: string | number, _format, language) =>
    typeof value === 'number' ? formatNumber(value, language === 'fr' ? 'fr' : 'en') : value,
};

interface I18nOptions {
  /** Tests refuse a key that nobody has registered; a reader sees the key. */
  readonly onMissing?: (key: string) => void;
}

export function createI18n(language: Language, { onMissing }: I18nOptions = {}): i18n {
  const instance = createInstance();
  void instance
    .use(NUMBERS)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      resources: { en: { translation: {} }, fr: { translation: {} } },
      // Our keys have dots in them.
      keySeparator: false,
      nsSeparator: false,
      // `in_review` is one word.
      contextSeparator: '|',
      // React escapes already.
      interpolation: { escapeValue: false, alwaysFormat: true },
      initAsync: false,
      ...(onMissing && {
        saveMissing: true,
        missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) => onMissing(key),
      }),
    });
  onMessages((messages) => {
    instance.addResourceBundle('en', 'translation', textsIn(messages, 'en'));
    instance.addResourceBundle('fr', 'translation', withMany(textsIn(messages, 'fr')));
  });
  return instance;
}

function textsIn(messages: MessageSet, language: Language): Record<string, string> {
  const textOf = ({ en, fr }: Record<Language, string>) => (language === 'fr' ? typesetFrench(fr) : en);
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, textOf(message)]));
}

/** French counts whole millions apart (`many`), and writes them as it writes the others. */
function withMany(messages: Readonly<Record<string, string>>): Record<string, string> {
  const others = Object.entries(messages).filter(([key]) => key.endsWith('_other'));
  return { ...messages, ...Object.fromEntries(others.map(([key, text]) => [key.replace(/_other$/u, '_many'), text])) };
}
