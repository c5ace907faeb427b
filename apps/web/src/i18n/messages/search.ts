import type { MessageSet } from './message-set.js';

export const SEARCH_MESSAGES = {
  'search.title': { en: 'Search', fr: 'Recherche' },
  'search.title-for': { en: '“{{q}}”', fr: '« {{q}} »' },
  'search.label': { en: 'Find a term', fr: 'Chercher un terme' },
  'search.placeholder': { en: 'a word, a definition', fr: 'un mot, une définition' },
  'search.all': { en: 'All results', fr: 'Tous les résultats' },
  'search.suggestions': { en: 'Terms found', fr: 'Termes trouvés' },
  'search.none': { en: 'Nothing found for “{{q}}”', fr: 'Rien trouvé pour « {{q}} »' },
  'search.none.hint': {
    en: 'Try the beginning of the word, another spelling, or fewer filters.',
    fr: 'Essayez le début du mot, une autre graphie ou moins de filtres.',
  },
  'search.begin': {
    en: 'Type a word, the beginning of one, or words of its definition.',
    fr: 'Tapez un mot, son début, ou des mots de sa définition.',
  },
  'search.found_one': { en: '1 term', fr: '{{count}} terme' },
  'search.found_other': { en: '{{count}} terms', fr: '{{count}} termes' },
  'search.found-more': { en: 'the best {{count}}', fr: 'les {{count}} meilleurs' },
  'search.truncated': {
    en: 'There are more than these. Add a word or a filter.',
    fr: 'Il y en a davantage. Ajoutez un mot ou un filtre.',
  },
  'search.filters': { en: 'Filters', fr: 'Filtres' },
  'search.filters.clear': { en: 'Remove the filters', fr: 'Retirer les filtres' },
  'search.language': { en: 'Language', fr: 'Langue' },
  'search.status': { en: 'Status', fr: 'Statut' },
  'search.level': { en: 'Level', fr: 'Niveau' },
  'search.domain': { en: 'Domain', fr: 'Domaine' },
  'search.lexicon': { en: 'Lexicon', fr: 'Lexique' },
  'search.tier.exact': { en: 'the word itself', fr: 'le mot lui-même' },
  'search.tier.prefix': { en: 'begins with it', fr: 'commence ainsi' },
  'search.tier.text': { en: 'in the text', fr: 'dans le texte' },
  'search.tier.fuzzy': { en: 'spelled alike', fr: 'graphie voisine' },
} as const satisfies MessageSet;
