import type { Catalogue } from './message.js';

export const LEXICON_ERRORS = {
  'lexicon.name-taken': {
    en: {
      title: 'This name is taken',
      detail: 'The workspace already has a lexicon named “{{name}}”. Choose another name.',
    },
    fr: {
      title: 'Ce nom est déjà pris',
      detail: 'L’espace de travail a déjà un lexique nommé « {{name}} ». Choisissez un autre nom.',
    },
  },
} as const satisfies Catalogue;
