import type { MessageSet } from './message-set.js';

/** A word that another term has already. */
export const HOMOGRAPH_MESSAGES = {
  'homograph.title_one': {
    en: '“{{label}}” already names another term.',
    fr: '« {{label}} » nomme déjà un autre terme.',
  },
  'homograph.title_other': {
    en: '“{{label}}” already names {{count}} other terms.',
    fr: '« {{label}} » nomme déjà {{count}} autres termes.',
  },
  'homograph.open': { en: 'Open {{name}}', fr: 'Ouvrir {{name}}' },
  'homograph.undefined': { en: 'not defined yet', fr: 'pas encore défini' },
  'homograph.keep': {
    en: 'If you mean another sense, keep both as homographs.',
    fr: 'Si vous visez un autre sens, gardez les deux comme homographes.',
  },
} as const satisfies MessageSet;
