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
  'sign-in.forgotten': { en: 'Forgotten?', fr: 'Oublié ?' },
  'sign-in.allowed.github_one': {
    en: 'members of the GitHub organisation {{names}}',
    fr: 'membres de l’organisation GitHub {{names}}',
  },
  'sign-in.allowed.github_other': {
    en: 'members of the GitHub organisations {{names}}',
    fr: 'membres des organisations GitHub {{names}}',
  },
  'sign-in.allowed.google': { en: 'Google accounts of {{names}}', fr: 'comptes Google de {{names}}' },
  'sign-in.allowed.email': { en: 'addresses at {{names}}', fr: 'adresses en {{names}}' },
  'sign-in.enter.allowlist': {
    en: 'Open to: {{who}}; and to those who were invited.',
    fr: 'Accès réservé : {{who}} ; et personnes invitées.',
  },
  'sign-in.enter.allowlist-alone': {
    en: 'Open to the people on a list. Ask whoever looks after this installation.',
    fr: 'Accès réservé aux personnes inscrites sur une liste. Voyez l’administration de cette installation.',
  },
  'sign-in.enter.open-alone': {
    en: 'Anyone may enter: the first sign-in makes an account.',
    fr: 'L’accès est ouvert à tous : la première connexion crée un compte.',
  },
  'sign-in.enter.invite-alone': {
    en: 'New here? You need an invitation: open the link that you were sent.',
    fr: 'Pas encore de compte ? Il faut une invitation : ouvrez le lien que vous avez reçu.',
  },
  'sign-in.enter.closed-alone': {
    en: 'No new accounts are made here.',
    fr: 'Aucun nouveau compte n’est créé ici.',
  },
  'forgotten.title': { en: 'Forgotten password', fr: 'Mot de passe oublié' },
  'forgotten.lede': {
    en: 'Give your address. If it has an account, a link to a new password is on its way.',
    fr: 'Donnez votre adresse. Si elle a un compte, vous recevrez un lien pour choisir un nouveau mot de passe.',
  },
  'forgotten.submit': { en: 'Send the link', fr: 'Envoyer le lien' },
  'forgotten.sent': {
    en: 'If {{email}} has an account here, a link has been sent to it. It works once.',
    fr: 'Si {{email}} a un compte ici, un lien vient d’y être envoyé. Il ne sert qu’une fois.',
  },
  'forgotten.back': { en: 'Back to signing in', fr: 'Revenir à la connexion' },
  'reset.title': { en: 'New password', fr: 'Nouveau mot de passe' },
  'reset.submit': { en: 'Set the password', fr: 'Enregistrer le mot de passe' },
  'reset.done': {
    en: 'Your password is set. Sign in with it.',
    fr: 'Votre mot de passe est enregistré. Connectez-vous.',
  },
  'reset.no-token': {
    en: 'This address lacks its key. Open the whole link that you were sent.',
    fr: 'Il manque la clé dans cette adresse. Ouvrez le lien entier que vous avez reçu.',
  },
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
  'sign-in-again.title': { en: 'Is it still you?', fr: 'Est-ce toujours vous ?' },
  'sign-in-again.why': {
    en: 'This matters enough to ask once more. Sign in again as {{email}}; then it goes on by itself.',
    fr: 'La chose mérite une confirmation. Reconnectez-vous ({{email}}), et elle se poursuit d’elle-même.',
  },
  'sign-in-again.leads-away': {
    en: 'A provider brings you back to this page. Then do it once more.',
    fr: 'Un fournisseur vous ramène à cette page. Recommencez alors.',
  },
  'sign-in-again.submit': { en: 'Go on', fr: 'Continuer' },
  'profile.ways': { en: 'Ways in', fr: 'Connexion' },
  'profile.ways.lede': {
    en: 'By what you sign in. Linking and unlinking end your other sessions.',
    fr: 'Ce par quoi vous vous connectez. Lier et délier mettent fin à vos autres sessions.',
  },
  'profile.ways.password': { en: 'Password', fr: 'Mot de passe' },
  'profile.ways.used': { en: 'last used {{when}}', fr: 'utilisé {{when}}' },
  'profile.ways.link': { en: 'Link {{provider}}', fr: 'Lier {{provider}}' },
  'profile.ways.unlink': { en: 'Unlink', fr: 'Délier' },
  'profile.ways.unlink-one': { en: 'Unlink {{provider}}', fr: 'Délier {{provider}}' },
  'profile.ways.unlink-ask': {
    en: 'You will no longer sign in with {{provider}}, and your other sessions end.',
    fr: 'Vous ne vous connecterez plus avec {{provider}}, et vos autres sessions prennent fin.',
  },
  'profile.ways.unlinked': { en: '{{provider}} is unlinked.', fr: '{{provider}} est délié.' },
  'profile.ways.last': { en: 'the only way in', fr: 'seul accès' },
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
