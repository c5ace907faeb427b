import type { MessageSet } from './message-set.js';

/** The frame around every page, and what any page may have to say. */
export const SHELL_MESSAGES = {
  'shell.skip': { en: 'Skip to content', fr: 'Aller au contenu' },
  'shell.new-term': { en: 'New term', fr: 'Nouveau terme' },
  'shell.language': { en: 'Interface language', fr: 'Langue de l’interface' },
  'shell.account': { en: 'Your account', fr: 'Votre compte' },
  'shell.sign-out': { en: 'Sign out', fr: 'Se déconnecter' },
  'shell.sign-in': { en: 'Sign in', fr: 'Se connecter' },
  'action.cancel': { en: 'Cancel', fr: 'Annuler' },
  'action.close': { en: 'Close', fr: 'Fermer' },
  'action.save': { en: 'Save', fr: 'Enregistrer' },
  'action.undo': { en: 'Undo', fr: 'Annuler l’action' },
  'action.more': { en: 'Show more', fr: 'Afficher la suite' },
  'action.retry': { en: 'Try again', fr: 'Réessayer' },
  'page.loading': { en: 'Loading', fr: 'Chargement' },
  'problem.not-found.title': { en: 'Nothing stands here', fr: 'Rien à cet endroit' },
  'problem.not-found.text': {
    en: 'The page is gone, its address is mistyped, or it is not yours to see.',
    fr: 'La page n’est plus là, l’adresse est mal saisie, ou elle ne vous est pas ouverte.',
  },
  'problem.forbidden.title': { en: 'This is not open to you', fr: 'Cette page ne vous est pas ouverte' },
  'problem.broken.title': { en: 'This page did not load', fr: 'La page ne s’est pas chargée' },
  'problem.home': { en: 'Go to your lexicons', fr: 'Voir vos lexiques' },
  'problem.request-id': { en: 'Request {{id}}', fr: 'Requête {{id}}' },
  'field.required': { en: 'Fill this in.', fr: 'À remplir.' },
  'field.too-long': { en: 'This is too long.', fr: 'C’est trop long.' },
  'field.invalid': { en: 'This is not valid.', fr: 'Ce n’est pas valide.' },
  'field.email': { en: 'This is no e-mail address.', fr: 'Ce n’est pas une adresse électronique.' },
  'action.undone': { en: 'The change is undone.', fr: 'La modification est annulée.' },
  'filter.any': { en: '{{name}}: any', fr: '{{name}} : tous' },
} as const satisfies MessageSet;
