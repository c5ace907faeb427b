import type { MessageSet } from './message-set.js';

/** The page that the link of an invitation opens. */
export const INVITATION_MESSAGES = {
  'invitation.title': { en: 'You are invited', fr: 'Invitation' },
  'invitation.no-token': {
    en: 'This address lacks its key. Open the whole link that you were given.',
    fr: 'Il manque la clé dans cette adresse. Ouvrez le lien entier que vous avez reçu.',
  },
  'invitation.by': { en: '{{name}} invites you to', fr: '{{name}} vous invite à rejoindre' },
  'invitation.by-lexikon': { en: 'You are invited to', fr: 'Une place vous attend dans' },
  'invitation.workspace': { en: 'A workspace: all its lexicons.', fr: 'Espace de travail : tous ses lexiques.' },
  'invitation.lexicon-of': { en: 'A lexicon of {{name}}.', fr: 'Un lexique de {{name}}.' },
  'invitation.as': { en: 'As', fr: 'Rôle' },
  'invitation.for': { en: 'For', fr: 'Pour' },
  'invitation.until': { en: 'Until', fr: 'Jusqu’au' },
  'invitation.accept': { en: 'Accept the invitation', fr: 'Accepter l’invitation' },
  'invitation.as-whom': {
    en: 'You are signed in as {{name}} ({{email}}).',
    fr: 'Vous utilisez le compte de {{name}} ({{email}}).',
  },
  'invitation.accepted': { en: 'Welcome to {{name}}.', fr: 'Bienvenue dans {{name}}.' },
  'invitation.verified': {
    en: 'Sign in with an account whose address, {{email}}, is verified.',
    fr: 'Connectez-vous avec un compte dont l’adresse, {{email}}, est vérifiée.',
  },
  'invitation.sign-up': { en: 'Create my account and accept', fr: 'Créer mon compte et accepter' },
  'invitation.has-account': { en: 'I have an account already', fr: 'J’ai déjà un compte' },
  'invitation.no-account': { en: 'I have no account yet', fr: 'Je n’ai pas encore de compte' },
  'invitation.member': { en: 'You are there already', fr: 'Vous y êtes déjà' },
  'invitation.member.text': {
    en: 'You have this role, or one that allows more. The invitation is not used up: it stays for somebody else.',
    fr: 'Vous avez déjà ce rôle, ou un rôle qui permet davantage. L’invitation n’est pas consommée : elle reste pour une autre personne.',
  },
  'invitation.to-workspaces': { en: 'Go to your workspaces', fr: 'Voir vos espaces de travail' },
} as const satisfies MessageSet;
