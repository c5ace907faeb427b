import type { Catalogue } from './message.js';

/** Signing in, and being let in. */
export const ACCOUNT_ERRORS = {
  'auth.required': {
    en: { title: 'Sign in first', detail: 'Sign in, or send an API token, and try again.' },
    fr: { title: 'Connectez-vous d’abord', detail: 'Connectez-vous, ou envoyez un jeton d’API, puis réessayez.' },
  },
  'auth.fresh-sign-in-needed': {
    en: {
      title: 'Sign in again first',
      detail: 'This needs a sign-in of the last ten minutes, in case someone else has come to your screen.',
    },
    fr: {
      title: 'Reconnectez-vous d’abord',
      detail:
        'Il faut s’être connecté dans les dix dernières minutes, au cas où quelqu’un d’autre serait à votre écran.',
    },
  },
  'token.needs-person': {
    en: {
      title: 'Not for an API token',
      detail: 'A token cannot do this, whatever its scopes. Sign in, and do it yourself.',
    },
    fr: {
      title: 'Pas avec un jeton d’API',
      detail: 'Un jeton ne peut pas le faire, quels que soient ses droits. Connectez-vous et faites-le vous-même.',
    },
  },
  'token.scope-missing': {
    en: {
      title: 'The token does not reach so far',
      detail: 'This needs a token with the scope “{{scope}}”. Make one, and use it instead.',
    },
    fr: {
      title: 'Les droits du jeton ne suffisent pas',
      detail: 'Il faut un jeton avec le droit « {{scope}} ». Créez-en un et utilisez-le à la place.',
    },
  },
  'auth.too-many-attempts': {
    en: { title: 'Too many failed attempts', detail: 'Wait {{seconds}} s, then try again.' },
    fr: { title: 'Trop d’essais infructueux', detail: 'Attendez {{seconds}} s, puis réessayez.' },
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
  'auth.local-off': {
    en: {
      title: 'Passwords are turned off',
      detail:
        'This installation does not sign in with passwords of its own. Its administrator can set LOCAL_ACCOUNTS=on.',
    },
    fr: {
      title: 'Les mots de passe sont désactivés',
      detail:
        'Cette installation n’utilise pas de mots de passe propres. Son administration peut régler LOCAL_ACCOUNTS=on.',
    },
  },
  'auth.wrong-credentials': {
    en: { title: 'Signing in failed', detail: 'The e-mail or the password is not right. Check both and try again.' },
    fr: {
      title: 'La connexion a échoué',
      detail: 'L’adresse ou le mot de passe n’est pas le bon. Vérifiez les deux, puis réessayez.',
    },
  },
  'auth.mail-off': {
    en: {
      title: 'No mail is sent from here',
      detail: 'This installation has no mail server. Ask its administrator for a link to set a new password.',
    },
    fr: {
      title: 'Aucun courriel ne part d’ici',
      detail:
        'Cette installation n’a pas de serveur de courriel. Demandez à son administration un lien pour choisir un nouveau mot de passe.',
    },
  },
  'password.link-refused': {
    en: {
      title: 'This link no longer holds',
      detail: 'It was used, is too old, or the password was changed since. Ask for a new one.',
    },
    fr: {
      title: 'Ce lien n’est plus valable',
      detail: 'Il a servi, est trop ancien, ou le mot de passe a changé depuis. Demandez-en un nouveau.',
    },
  },
  'auth.busy': {
    en: {
      title: 'Too many are signing in',
      detail: 'Many people are signing in right now. Try again in a few seconds.',
    },
    fr: {
      title: 'Trop de connexions à la fois',
      detail: 'Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.',
    },
  },
  'account.email-taken': {
    en: { title: 'This e-mail is taken', detail: 'There is already an account for {{email}}. Use another address.' },
    fr: {
      title: 'Cette adresse est prise',
      detail: 'Il existe déjà un compte pour {{email}}. Utilisez une autre adresse.',
    },
  },
  'account.unknown-email': {
    en: { title: 'No such account', detail: 'There is no account for {{email}}. Check the address.' },
    fr: { title: 'Compte inconnu', detail: 'Il n’y a pas de compte pour {{email}}. Vérifiez l’adresse.' },
  },
  'account.password-too-short': {
    en: { title: 'The password is too short', detail: 'Choose a password of at least {{min}} characters.' },
    fr: {
      title: 'Le mot de passe est trop court',
      detail: 'Choisissez un mot de passe d’au moins {{min}} caractères.',
    },
  },
  'account.wrong-password': {
    en: {
      title: 'The present password is not right',
      detail: 'Enter the password you signed in with, then the new one.',
    },
    fr: {
      title: 'Le mot de passe actuel n’est pas le bon',
      detail: 'Entrez le mot de passe de votre connexion, puis le nouveau.',
    },
  },
  'account.last-admin': {
    en: {
      title: 'The last admin stays',
      detail: 'Nobody else looks after this installation. Make another account an admin first.',
    },
    fr: {
      title: 'Le dernier admin reste',
      detail: 'Personne d’autre n’administre cette installation. Donnez d’abord ce droit à un autre compte.',
    },
  },
  'setup.link-refused': {
    en: {
      title: 'This link no longer holds',
      detail: 'It was used, or is older than a day. Restart Lexikon: it prints a new one while there is no account.',
    },
    fr: {
      title: 'Ce lien n’est plus valable',
      detail:
        'Il a servi, ou date de plus d’un jour. Redémarrez Lexikon : il en affiche un nouveau tant qu’il n’y a aucun compte.',
    },
  },
  'access.forbidden': {
    en: { title: 'Not allowed', detail: 'Your role does not allow this. Ask an admin of the workspace.' },
    fr: { title: 'Non autorisé', detail: 'Votre rôle ne le permet pas. Demandez à un admin de l’espace de travail.' },
  },
} as const satisfies Catalogue;
