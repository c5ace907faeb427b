import type { MessageSet } from './message-set.js';

/** Putting languages in order. */
export const LANGUAGE_MESSAGES = {
  'languages.label': { en: 'Languages', fr: 'Langues' },
  'languages.default': { en: 'default', fr: 'par défaut' },
  'languages.earlier': { en: 'Move {{name}} up', fr: 'Monter {{name}}' },
  'languages.later': { en: 'Move {{name}} down', fr: 'Descendre {{name}}' },
  'languages.drop': { en: 'Remove {{name}}', fr: 'Retirer {{name}}' },
  'languages.add': { en: 'Add a language', fr: 'Ajouter une langue' },
  'languages.none': {
    en: 'No such language. Type its code, such as oc.',
    fr: 'Langue inconnue. Tapez son code, par exemple oc.',
  },
} as const satisfies MessageSet;
