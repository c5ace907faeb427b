import type { Catalogue } from './message.js';

/** Signing in, and being let in. */
export const ACCOUNT_ERRORS = {
  'auth.required': {
    en: { title: 'Sign in first', detail: 'Sign in, or send an API token, and try again.' },
    fr: { title: 'Connectez-vous d’abord', detail: 'Connectez-vous, ou envoyez un jeton d’API, puis réessayez.' },
  },
  'auth.needs-tls': {
    en: {
      title: 'Signing in needs an encrypted connection',
      detail:
        'A password sent to {{host}} over plain http could be read on the way. Open Lexikon by https (a proxy such as Caddy makes it so), or on the machine itself at localhost.',
    },
    fr: {
      title: 'La connexion exige un canal chiffré',
      detail:
        'Un mot de passe envoyé à {{host}} en http simple pourrait être lu en chemin. Ouvrez Lexikon en https (un proxy comme Caddy s’en charge), ou sur la machine même, à localhost.',
    },
  },
  'access.forbidden': {
    en: { title: 'Not allowed', detail: 'Your role does not allow this. Ask an admin of the workspace.' },
    fr: { title: 'Non autorisé', detail: 'Votre rôle ne le permet pas. Demandez à un admin de l’espace de travail.' },
  },
} as const satisfies Catalogue;
