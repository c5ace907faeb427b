import type { Catalogue } from './message.js';

export const GENERAL_ERRORS = {
  internal: {
    en: { title: 'Something went wrong', detail: 'Try again; if it persists, give your administrator the request id.' },
    fr: {
      title: 'Une erreur est survenue',
      detail: 'Réessayez ; si elle persiste, donnez l’identifiant de la requête à l’administration.',
    },
  },
  'request.invalid': {
    en: { title: 'The request is not valid', detail: 'Correct the fields named in “errors” and send it again.' },
    fr: { title: 'La requête n’est pas valide', detail: 'Corrigez les champs nommés dans « errors » et renvoyez-la.' },
  },
  'request.cursor-of-other-order': {
    en: {
      title: 'The cursor is of another order',
      detail: 'It was given for a list sorted by “{{given}}”, not by “{{sort}}”. Begin again without a cursor.',
    },
    fr: {
      title: 'Le curseur est d’un autre tri',
      detail: 'Il provient d’une liste triée par « {{given}} », et non par « {{sort}} ». Recommencez sans curseur.',
    },
  },
  'request.too-large': {
    en: { title: 'The request is too large', detail: 'Send less at once, or use an import for large files.' },
    fr: { title: 'La requête est trop grande', detail: 'Envoyez-en moins à la fois, ou importez les grands fichiers.' },
  },
  'request.not-json': {
    en: { title: 'Not JSON', detail: 'Send the body as UTF-8 with “Content-Type: application/json”.' },
    fr: { title: 'Ce n’est pas du JSON', detail: 'Envoyez le corps en UTF-8 avec « Content-Type: application/json ».' },
  },
  'request.not-a-form': {
    en: { title: 'Not a form with a file', detail: 'Send the file as “multipart/form-data”, in the field “file”.' },
    fr: {
      title: 'Ce n’est pas un formulaire avec fichier',
      detail: 'Envoyez le fichier en « multipart/form-data », dans le champ « file ».',
    },
  },
  'request.too-deep': {
    en: {
      title: 'The request is nested too deeply',
      detail: 'Lists and objects may lie within one another {{most}} times.',
    },
    fr: {
      title: 'La requête est trop imbriquée',
      detail: 'Listes et objets peuvent s’imbriquer {{most}} fois au plus.',
    },
  },
  'request.address-too-long': {
    en: { title: 'The address is too long', detail: 'Ask for less at once: fewer filters, or fewer ids.' },
    fr: {
      title: 'L’adresse est trop longue',
      detail: 'Demandez moins à la fois : moins de filtres ou d’identifiants.',
    },
  },
  'request.too-many': {
    en: { title: 'Too many requests', detail: 'Wait {{seconds}} s, then go on. ' },
    fr: {
      title: 'Trop de requêtes',
      detail: 'Attendez {{seconds}} s avant de poursuivre. Pour de grandes quantités, demandez des pages.',
    },
  },
  'request.cross-site': {
    en: {
      title: 'Sent by another site',
      detail: 'Another website made this request. Repeat it from Lexikon’s own page.',
    },
    fr: {
      title: 'Envoyée par un autre site',
      detail: 'Un autre site a émis cette requête. Refaites-la depuis la page de Lexikon.',
    },
  },
  'service.unavailable': {
    en: { title: 'Not available right now', detail: 'The database does not answer. Try again in a moment.' },
    fr: {
      title: 'Indisponible pour l’instant',
      detail: 'La base de données ne répond pas. Réessayez dans un instant.',
    },
  },
  'request.precondition-required': {
    en: {
      title: 'The version is missing',
      detail: 'Send the ETag you read as If-Match, so that no one’s work is overwritten.',
    },
    fr: {
      title: 'La version manque',
      detail: 'Renvoyez l’ETag lu dans If-Match, pour n’écraser le travail de personne.',
    },
  },
  'resource.not-found': {
    en: { title: 'Not found', detail: 'There is nothing at this address, or it is not yours to see.' },
    fr: { title: 'Introuvable', detail: 'Il n’y a rien à cette adresse, ou elle ne vous est pas ouverte.' },
  },
  'transaction.timed-out': {
    en: { title: 'This took too long', detail: 'Nothing was saved. Try again in a moment.' },
    fr: { title: 'Délai dépassé', detail: 'Rien n’a été enregistré. Réessayez dans un instant.' },
  },
} as const satisfies Catalogue;
