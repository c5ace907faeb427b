import type { MessageSet } from './message-set.js';

/** How far a lexicon has come, in figures. */
export const STATISTICS_MESSAGES = {
  'statistics.languages': { en: 'Languages', fr: 'Langues' },
  'statistics.languages.hint': {
    en: 'terms that have a name, a definition',
    fr: 'termes qui ont un nom, une définition',
  },
  'statistics.language': { en: 'Language', fr: 'Langue' },
  'statistics.names': { en: 'Named', fr: 'Nommés' },
  'statistics.definitions': { en: 'Defined', fr: 'Définis' },
  'statistics.no-language': { en: 'No language said', fr: 'Langue non précisée' },
  'statistics.missing_one': { en: '{{amount}} missing', fr: '{{amount}} manque' },
  'statistics.missing_other': { en: '{{amount}} missing', fr: '{{amount}} manquent' },
  'statistics.complete': { en: 'complete', fr: 'complet' },
  'statistics.statuses': { en: 'Statuses', fr: 'Statuts' },
  'statistics.domains': { en: 'Domains', fr: 'Domaines' },
  'statistics.letters': { en: 'First letters', fr: 'Premières lettres' },
  'statistics.terms': { en: 'Terms', fr: 'Termes' },
  'statistics.share': { en: 'Share', fr: 'Part' },
  'statistics.beside': { en: 'Beside the terms', fr: 'À côté des termes' },
  'statistics.relations': { en: 'Relations', fr: 'Relations' },
  'statistics.removed': { en: 'Removed terms', fr: 'Termes retirés' },
  'statistics.counted': { en: 'Counted', fr: 'Compté' },
} as const satisfies MessageSet;
