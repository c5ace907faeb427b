import type { MessageSet } from './message-set.js';

/** Where one arrives: search, and the lexicons. */
export const HOME_MESSAGES = {
  'home.title': { en: 'Home', fr: 'Accueil' },
  'home.search_one': { en: 'Search 1 lexicon and {{terms}} terms', fr: 'Chercher dans 1 lexique et {{terms}} termes' },
  'home.search_other': {
    en: 'Search {{count}} lexicons and {{terms}} terms',
    fr: 'Chercher dans {{count}} lexiques et {{terms}} termes',
  },
  'home.lexicons': { en: 'Lexicons', fr: 'Lexiques' },
  'home.empty': {
    en: 'You have no lexicon yet. Make one, or ask a colleague to invite you to theirs.',
    fr: 'Vous n’avez pas encore de lexique. Créez-en un, ou demandez à un collègue de vous ouvrir le sien.',
  },
  'lexicon.one': { en: 'Lexicon', fr: 'Lexique' },
  'lexicon.new': { en: 'New lexicon', fr: 'Nouveau lexique' },
  'lexicon.name': { en: 'Name', fr: 'Nom' },
  'lexicon.description': { en: 'What it is about', fr: 'De quoi il parle' },
  'lexicon.languages': { en: 'Languages', fr: 'Langues' },
  'lexicon.languages.hint': {
    en: 'Codes with commas between them; the first is the default: en, fr, de',
    fr: 'Des codes séparés par des virgules ; le premier est celui par défaut : fr, en, de',
  },
  'lexicon.workspace': { en: 'Workspace', fr: 'Espace de travail' },
  'lexicon.create': { en: 'Create the lexicon', fr: 'Créer le lexique' },
  'lexicon.terms': { en: 'Terms', fr: 'Termes' },
  'lexicon.changed': { en: 'Changed', fr: 'Modifié' },
} as const satisfies MessageSet;
