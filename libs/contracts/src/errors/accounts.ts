import type { Catalogue } from './message.js';

/** Signing in, and being let in. */
export const ACCOUNT_ERRORS = {
  'auth.required': {
    en: { title: 'Sign in first', detail: 'Sign in, or send an API token, and try again.' },
    fr: { title: 'Connectez-vous d’abord', detail: 'Connectez-vous, ou envoyez un jeton d’API, puis réessayez.' },
  },
  'access.forbidden': {
    en: { title: 'Not allowed', detail: 'Your role does not allow this. Ask an admin of the workspace.' },
    fr: { title: 'Non autorisé', detail: 'Votre rôle ne le permet pas. Demandez à un admin de l’espace de travail.' },
  },
} as const satisfies Catalogue;
