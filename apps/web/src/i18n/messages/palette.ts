import type { MessageSet } from './message-set.js';

/** Finding terms, lexicons and actions from anywhere. */
export const PALETTE_MESSAGES = {
  'palette.search-for': { en: 'All results for “{{text}}”', fr: 'Tous les résultats pour « {{text}} »' },
  'palette.new-term': { en: 'New term “{{text}}”', fr: 'Nouveau terme « {{text}} »' },
  'palette.answers': { en: 'Results', fr: 'Résultats' },
  'palette.lexicon': { en: 'lexicon', fr: 'lexique' },
  'palette.found_one': { en: '1 result', fr: '{{count}} résultat' },
  'palette.found_other': { en: '{{count}} results', fr: '{{count}} résultats' },
  'palette.group.recent': { en: 'Recent', fr: 'Récents' },
  'palette.group.terms': { en: 'Terms', fr: 'Termes' },
  'palette.group.lexicons': { en: 'Lexicons', fr: 'Lexiques' },
  'palette.group.actions': { en: 'Actions', fr: 'Actions' },
  'palette.keys.choose': { en: 'choose', fr: 'choisir' },
  'palette.keys.open': { en: 'open', fr: 'ouvrir' },
  'palette.keys.edit': { en: 'edit', fr: 'modifier' },
  'palette.keys.scope': { en: 'this lexicon only', fr: 'ce lexique seul' },
  'palette.keys.close': { en: 'close', fr: 'fermer' },
  'palette.peek.status': { en: 'Status', fr: 'Statut' },
  'palette.peek.broader': { en: 'Broader', fr: 'Générique' },
  'palette.peek.labels': { en: 'Labels', fr: 'Libellés' },
  'palette.peek.languages_one': { en: '1 language', fr: '1 langue' },
  'palette.peek.languages_other': { en: '{{count}} languages', fr: '{{count}} langues' },
  'palette.peek.also': { en: 'Also called', fr: 'Se dit aussi' },
  'palette.peek.terms': { en: 'Terms', fr: 'Termes' },
  'palette.peek.workspace': { en: 'Workspace', fr: 'Espace de travail' },
} as const satisfies MessageSet;
