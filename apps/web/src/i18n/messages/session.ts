import type { MessageSet } from './message-set.js';

/** Signing in and one’s own account. */
export const SESSION_MESSAGES = {
  'sign-in.title': { en: 'Sign in', fr: 'Se connecter' },
  'sign-in.submit': { en: 'Sign in', fr: 'Se connecter' },
  'sign-in.both': {
    en: 'Give your e-mail address and your password.',
    fr: 'Donnez votre adresse électronique et votre mot de passe.',
  },
  'sign-in.or': { en: 'or with a local account', fr: 'ou avec un compte local' },
  'sign-in.with': { en: 'Continue with {{provider}}', fr: 'Continuer avec {{provider}}' },
  'sign-in.needs-setup': {
    en: 'There is no account yet. Open the setup link that the server printed when it started.',
    fr: 'Aucun compte n’existe encore. Ouvrez le lien d’installation que le serveur a affiché à son démarrage.',
  },
  'sign-in.headword': { en: 'lexicon', fr: 'lexique' },
  'sign-in.part-of-speech': { en: 'noun, from Greek ', fr: 'nom masculin, du grec ' },
  'sign-in.sense-1': {
    en: 'The words that a team uses, with the meaning that it has agreed on.',
    fr: 'Ensemble des mots dont une équipe se sert, avec le sens sur lequel elle s’est accordée.',
  },
  'sign-in.sense-2': {
    en: 'A bilingual collection of these words, kept by those who use them: “to agree on words comes before agreeing on things”.',
    fr: 'Recueil bilingue de ces mots, tenu à jour par ceux qui les emploient : « l’accord sur les mots précède l’accord sur les choses ».',
  },
  'account.email': { en: 'E-mail address', fr: 'Adresse électronique' },
  'account.name': { en: 'Your name', fr: 'Votre nom' },
  'account.password': { en: 'Password', fr: 'Mot de passe' },
  'account.password.rule': { en: 'At least 10 characters.', fr: 'Au moins 10 caractères.' },
  'setup.title': { en: 'Create the first account', fr: 'Créer le premier compte' },
  'setup.lede': {
    en: 'This account looks after the whole installation. The link works once.',
    fr: 'Ce compte administre toute l’installation. Le lien ne sert qu’une fois.',
  },
  'setup.submit': { en: 'Create the account', fr: 'Créer le compte' },
  'setup.no-token': {
    en: 'This address lacks its key. Open the whole link that the server printed when it started.',
    fr: 'Il manque la clé dans cette adresse. Ouvrez le lien entier que le serveur a affiché à son démarrage.',
  },
  'profile.account': { en: 'You', fr: 'Vous' },
  'profile.name.hint': {
    en: 'Your colleagues see it beside what you write.',
    fr: 'Vos collègues le voient à côté de ce que vous écrivez.',
  },
  'profile.name.done': { en: 'Your name is saved.', fr: 'Votre nom est enregistré.' },
  'profile.appearance': { en: 'Appearance', fr: 'Apparence' },
  'profile.password': { en: 'Password', fr: 'Mot de passe' },
  'profile.password.current': { en: 'Present password', fr: 'Mot de passe actuel' },
  'profile.password.new': { en: 'New password', fr: 'Nouveau mot de passe' },
  'profile.password.submit': { en: 'Change the password', fr: 'Changer le mot de passe' },
  'profile.password.done': {
    en: 'Your password is changed. Your other sessions have ended.',
    fr: 'Votre mot de passe est changé. Vos autres sessions sont closes.',
  },
  'profile.sessions': { en: 'Sessions', fr: 'Sessions' },
  'profile.sessions.lede': {
    en: 'Where you are signed in. End the session of a browser that is not yours any more.',
    fr: 'Où vous êtes connecté. Fermez la session d’un navigateur qui n’est plus le vôtre.',
  },
  'profile.sessions.current': { en: 'this browser', fr: 'ce navigateur' },
  'profile.sessions.used': { en: 'last used {{when}}', fr: 'dernière activité : {{when}}' },
  'profile.sessions.unknown': { en: 'A program that gave no name', fr: 'Un programme sans nom' },
  'profile.sessions.on': { en: '{{browser}} on {{system}}', fr: '{{browser}} sous {{system}}' },
  'profile.sessions.end': { en: 'End', fr: 'Clore' },
  'profile.sessions.end-one': { en: 'End the session of {{name}}', fr: 'Clore la session de {{name}}' },
  'profile.sessions.end-others': { en: 'End all other sessions', fr: 'Clore toutes les autres sessions' },
} as const satisfies MessageSet;
