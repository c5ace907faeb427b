import type { MessageSet } from './message-set.js';

/** A new term from anywhere. */
export const QUICK_ADD_MESSAGES = {
  'add.title': { en: 'New term', fr: 'Nouveau terme' },
  'add.term': { en: 'Term', fr: 'Terme' },
  'add.definition': { en: 'What it means', fr: 'Ce qu’il veut dire' },
  'add.language': { en: 'Language', fr: 'Langue' },
  'add.domain': { en: 'Domain', fr: 'Domaine' },
  'add.domain.hint': { en: 'One that is there, or a new one', fr: 'Un domaine existant, ou un nouveau' },
  'add.domain.new': { en: 'A new domain', fr: 'Un nouveau domaine' },
  'add.level': { en: 'Level', fr: 'Niveau' },
  'add.lexicon': { en: 'Lexicon', fr: 'Lexique' },
  'add.submit': { en: 'Add the term', fr: 'Ajouter le terme' },
  'add.done': { en: '“{{name}}” is added.', fr: '« {{name}} » est ajouté.' },
  'add.another': { en: 'Add and start another', fr: 'Ajouter et continuer' },
  'add.see': { en: 'See it', fr: 'Le voir' },
  'add.similar': { en: 'Spelled much alike:', fr: 'D’orthographe voisine :' },
} as const satisfies MessageSet;
