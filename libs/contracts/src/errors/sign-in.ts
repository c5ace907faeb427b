import type { Catalogue } from './message.js';

/** Signing in by a provider. Read on a page that knows the code alone: nothing is filled in. */
export const SIGN_IN_ERRORS = {
  'auth.provider-off': {
    en: { title: 'This way in is off', detail: 'This provider is not set up here. Choose another way to sign in.' },
    fr: {
      title: 'Cette voie est désactivée',
      detail: 'Ce fournisseur n’est pas configuré ici. Choisissez une autre façon de vous connecter.',
    },
  },
  'auth.sign-in-interrupted': {
    en: {
      title: 'The sign-in was interrupted',
      detail: 'It was begun in another browser, more than ten minutes ago, or was already answered. Begin again.',
    },
    fr: {
      title: 'La connexion a été interrompue',
      detail:
        'Elle a été commencée dans un autre navigateur, il y a plus de dix minutes, ou a déjà abouti. Recommencez.',
    },
  },
  'auth.sign-in-cancelled': {
    en: { title: 'You were not signed in', detail: 'You or the provider said no. Try again, or choose another way.' },
    fr: {
      title: 'Vous n’êtes pas connecté',
      detail: 'Vous avez refusé, ou le fournisseur. Réessayez, ou choisissez une autre voie.',
    },
  },
  'auth.provider-failed': {
    en: {
      title: 'The provider’s answer was not valid',
      detail: 'What it sent could not be trusted, so nobody was signed in. Try again; if it persists, tell your admin.',
    },
    fr: {
      title: 'La réponse du fournisseur n’est pas valable',
      detail:
        'Ce qu’il a envoyé n’était pas digne de confiance : personne n’a été connecté. Réessayez ; si cela persiste, prévenez l’administration.',
    },
  },
  'auth.provider-unavailable': {
    en: {
      title: 'The provider does not answer',
      detail: 'Without its answer nobody can be let in. Try again in a moment, or choose another way.',
    },
    fr: {
      title: 'Le fournisseur ne répond pas',
      detail: 'Sans sa réponse, personne ne peut entrer. Réessayez dans un instant, ou choisissez une autre voie.',
    },
  },
  'auth.email-unverified': {
    en: {
      title: 'Your e-mail address is not verified',
      detail: 'Verify your primary address at the provider, then sign in again.',
    },
    fr: {
      title: 'Votre adresse n’est pas vérifiée',
      detail: 'Faites vérifier votre adresse principale chez le fournisseur, puis reconnectez-vous.',
    },
  },
  'auth.email-in-use': {
    en: {
      title: 'There is already an account with your address',
      detail: 'Sign in to it the way you did before, then link this provider on your profile page.',
    },
    fr: {
      title: 'Un compte a déjà votre adresse',
      detail: 'Connectez-vous comme auparavant, puis liez ce fournisseur depuis votre profil.',
    },
  },
  'auth.account-disabled': {
    en: { title: 'Your account is disabled', detail: 'Ask your administrator to enable it.' },
    fr: { title: 'Votre compte est désactivé', detail: 'Demandez à l’administration de le réactiver.' },
  },
  'auth.not-on-list': {
    en: {
      title: 'You are not on the list',
      detail:
        'This installation is for certain organisations, domains or addresses, and you are not on the list. Ask its administrator.',
    },
    fr: {
      title: 'Vous n’êtes pas sur la liste',
      detail:
        'Cette installation est réservée à certaines organisations, domaines ou adresses, et vous n’êtes pas sur la liste. Voyez l’administration.',
    },
  },
  'auth.invitation-needed': {
    en: {
      title: 'You need an invitation',
      detail: 'Ask somebody of the team to invite you, then open the link that you are sent.',
    },
    fr: {
      title: 'Il vous faut une invitation',
      detail: 'Demandez à quelqu’un de l’équipe de vous inviter, puis ouvrez le lien que vous recevrez.',
    },
  },
  'auth.sign-up-closed': {
    en: { title: 'No new accounts', detail: 'This installation takes nobody new. Ask its administrator.' },
    fr: {
      title: 'Pas de nouveaux comptes',
      detail: 'Cette installation n’accueille plus personne. Voyez l’administration.',
    },
  },
  'identity.linked-elsewhere': {
    en: {
      title: 'Linked to another account',
      detail: 'This provider’s account opens another account here. Sign in to that one, and unlink it there first.',
    },
    fr: {
      title: 'Lié à un autre compte',
      detail:
        'Ce compte du fournisseur en ouvre déjà un autre ici. Connectez-vous à celui-là et retirez d’abord le lien.',
    },
  },
  'identity.last-way-in': {
    en: {
      title: 'This is your last way in',
      detail: 'Without it you could not sign in any more. Link another provider first.',
    },
    fr: {
      title: 'C’est votre dernière voie d’accès',
      detail: 'Sans elle, vous ne pourriez plus vous connecter. Liez d’abord un autre fournisseur.',
    },
  },
} as const satisfies Catalogue;
