import type { MessageSet } from './message-set.js';

/** API tokens, a person’s and a workspace’s. */
export const TOKEN_MESSAGES = {
  'tokens.title': { en: 'API tokens', fr: 'Jetons d’API' },
  'tokens.lede': {
    en: 'For programs that act in your name. A token does at most what you may do yourself.',
    fr: 'Pour les programmes qui agissent en votre nom. Un jeton ne peut rien que vous ne puissiez vous-même.',
  },
  'tokens.none': {
    en: 'You have no token yet. With one, a program can for instance search:',
    fr: 'Aucun jeton pour l’instant. Avec un jeton, un programme peut par exemple chercher :',
  },
  'tokens.example.word': { en: 'soil', fr: 'sol' },
  'tokens.create': { en: 'Create a token', fr: 'Créer un jeton' },
  'tokens.submit': { en: 'Create it', fr: 'Créer le jeton' },
  'tokens.name': { en: 'Name', fr: 'Nom' },
  'tokens.name.hint': {
    en: 'To recognise it by: the program that uses it, say.',
    fr: 'Pour le reconnaître : le programme qui l’emploie, par exemple.',
  },
  'tokens.unnamed': { en: 'Token without a name', fr: 'Jeton sans nom' },
  'tokens.scopes': { en: 'What it may do', fr: 'Ce qu’il peut faire' },
  'tokens.scope-name.read': { en: 'Read', fr: 'Lire' },
  'tokens.scope-hint.read': { en: 'Lexicons, terms, searches, exports.', fr: 'Lexiques, termes, recherches, exports.' },
  'tokens.scope-name.write': { en: 'Write', fr: 'Écrire' },
  'tokens.scope-hint.write': {
    en: 'Add and change terms, import, create lexicons.',
    fr: 'Ajouter et modifier des termes, importer, créer des lexiques.',
  },
  'tokens.scope-name.review': { en: 'Review', fr: 'Relire' },
  'tokens.scope-hint.review': { en: 'Validate terms.', fr: 'Valider des termes.' },
  'tokens.scope-name.admin': { en: 'Administer', fr: 'Administrer' },
  'tokens.scope-hint.admin': {
    en: 'Settings of lexicons, members, invitations.',
    fr: 'Réglages des lexiques, membres, invitations.',
  },
  'tokens.reach.own': {
    en: 'Each holds those above it, and never more than you may do yourself.',
    fr: 'Chaque droit comprend ceux qui le précèdent, et jamais plus que les vôtres.',
  },
  'tokens.reach.workspace': {
    en: 'Each holds those above it, in this workspace alone. The token stays when who made it leaves.',
    fr: 'Chaque droit comprend ceux qui le précèdent, dans ce seul espace de travail. Le jeton reste quand la personne qui l’a créé s’en va.',
  },
  'tokens.scope.read': { en: 'reads', fr: 'lit' },
  'tokens.scope.write': { en: 'reads and writes', fr: 'lit et écrit' },
  'tokens.scope.review': { en: 'reads, writes and reviews', fr: 'lit, écrit et relit' },
  'tokens.scope.admin': { en: 'reads, writes, reviews and administers', fr: 'lit, écrit, relit et administre' },
  'tokens.expiry': { en: 'How long it lasts', fr: 'Sa durée' },
  'tokens.days_one': { en: '1 day', fr: '1 jour' },
  'tokens.days_other': { en: '{{count}} days', fr: '{{count}} jours' },
  'tokens.expires': { en: 'expires on {{when}}', fr: 'expire le {{when}}' },
  'tokens.expired': { en: 'expired on {{when}}', fr: 'expiré le {{when}}' },
  'tokens.never-used': { en: 'never used', fr: 'jamais utilisé' },
  'tokens.used': { en: 'last used {{when}}', fr: 'dernier emploi : {{when}}' },
  'tokens.used-from': { en: 'last used {{when}}, from {{from}}', fr: 'dernier emploi : {{when}}, depuis {{from}}' },
  'tokens.made-by': { en: 'made by {{name}}', fr: 'créé par {{name}}' },
  'tokens.issued': { en: '“{{name}}” is ready', fr: '« {{name}} » est prêt' },
  'tokens.issued.text': {
    en: 'Copy the token now and keep it where you keep passwords: you will not see it again.',
    fr: 'Copiez le jeton maintenant et gardez-le là où vous gardez vos mots de passe : vous ne le reverrez plus.',
  },
  'tokens.value': { en: 'The token', fr: 'Le jeton' },
  'tokens.copy': { en: 'Copy the token', fr: 'Copier le jeton' },
  'tokens.revoke': { en: 'Revoke', fr: 'Révoquer' },
  'tokens.revoke-one': { en: 'Revoke {{name}}', fr: 'Révoquer {{name}}' },
  'tokens.revoke.ask': { en: 'Revoke “{{name}}”?', fr: 'Révoquer « {{name}} » ?' },
  'tokens.revoke.text': {
    en: 'Programs that use it are turned away at once. This cannot be undone; a new token can take its place.',
    fr: 'Les programmes qui l’emploient sont refusés aussitôt. C’est sans retour ; un nouveau jeton peut le remplacer.',
  },
  'tokens.revoked': { en: '“{{name}}” is revoked.', fr: '« {{name}} » est révoqué.' },
} as const satisfies MessageSet;
