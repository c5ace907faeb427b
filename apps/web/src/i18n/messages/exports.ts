import type { MessageSet } from './message-set.js';

/** A lexicon as a file. */
export const EXPORT_MESSAGES = {
  'export.title': { en: 'Export {{name}}', fr: 'Exporter {{name}}' },
  'export.lede': {
    en: 'The whole lexicon as it is now, in one file. What an import kept as it was comes out again.',
    fr: 'Le lexique entier tel qu’il est maintenant, dans un fichier. Ce qu’un import avait conservé tel quel ressort.',
  },
  'export.format': { en: 'Format', fr: 'Format' },
  'export.format.turtle': { en: 'Turtle', fr: 'Turtle' },
  'export.format.ntriples': { en: 'N-Triples', fr: 'N-Triples' },
  'export.format.jsonld': { en: 'JSON-LD', fr: 'JSON-LD' },
  'export.format.csv': { en: 'CSV', fr: 'CSV' },
  'export.for.turtle': {
    en: 'SKOS that people can read too. For other thesaurus tools, and to publish.',
    fr: 'Du SKOS que l’on peut aussi lire. Pour d’autres outils de thésaurus, et pour publier.',
  },
  'export.for.ntriples': {
    en: 'SKOS with one statement a line, sorted. To compare two exports, and for large loads.',
    fr: 'Du SKOS, un énoncé par ligne, trié. Pour comparer deux exports, et pour les gros chargements.',
  },
  'export.for.jsonld': {
    en: 'SKOS as JSON. For programs on the web.',
    fr: 'Du SKOS en JSON. Pour les programmes du web.',
  },
  'export.for.csv': {
    en: 'A table, a row for each term. For spreadsheets; it can be edited there and imported again.',
    fr: 'Un tableau, une ligne par terme. Pour les tableurs ; il peut y être modifié puis réimporté.',
  },
  'export.provenance': { en: 'With provenance', fr: 'Avec la provenance' },
  'export.provenance.hint': {
    en: 'Ids, versions and times of Lexikon too. Without them two exports of the same content are the same file.',
    fr: 'Les identifiants, versions et dates de Lexikon aussi. Sans eux, deux exports du même contenu sont identiques.',
  },
  'export.download': { en: 'Download {{name}}', fr: 'Télécharger {{name}}' },
  'export.size': { en: 'about {{size}}', fr: 'environ {{size}}' },
  'export.size.small': { en: 'less than {{size}}', fr: 'moins de {{size}}' },
  'export.elsewhere': { en: 'Without a browser', fr: 'Sans navigateur' },
  'export.command': { en: 'Command line', fr: 'Ligne de commande' },
  'export.address': { en: 'API address', fr: 'Adresse de l’API' },
  'export.address.public': {
    en: 'The lexicon is public: the address answers anyone.',
    fr: 'Le lexique est public : l’adresse répond à tous.',
  },
  'export.address.token': {
    en: 'The address wants a token: send it as “Authorization: Bearer …”.',
    fr: 'L’adresse demande un jeton : envoyez-le par « Authorization: Bearer … ».',
  },
  'export.copy.command': { en: 'Copy the command', fr: 'Copier la commande' },
  'export.copy.address': { en: 'Copy the address', fr: 'Copier l’adresse' },
} as const satisfies MessageSet;
