import type { Catalogue } from './message.js';

/** Importing and exporting. */
export const INTERCHANGE_ERRORS = {
  'import.syntax': {
    en: {
      title: 'The file cannot be read',
      detail: 'It breaks the grammar of {{format}} at line {{line}}: {{reason}} Correct the file and import it again.',
    },
    fr: {
      title: 'Le fichier est illisible',
      detail: 'Il enfreint la grammaire {{format}} à la ligne {{line}} : {{reason}} Corrigez-le, puis réimportez-le.',
    },
  },
  'import.not-rdf': {
    en: {
      title: 'This is not a vocabulary',
      detail:
        '“{{fileName}}” holds neither RDF statements nor a table with labels. Download the SKOS file itself, not the page about it.',
    },
    fr: {
      title: 'Ce n’est pas un vocabulaire',
      detail:
        '« {{fileName}} » ne contient ni énoncés RDF ni table de libellés. Téléchargez le fichier SKOS lui-même, non la page qui le présente.',
    },
  },
  'import.empty': {
    en: {
      title: 'There is nothing to import',
      detail:
        '“{{fileName}}” holds no concept (skos:Concept) and no row with a label. Check that it is the right file.',
    },
    fr: {
      title: 'Il n’y a rien à importer',
      detail:
        '« {{fileName}} » ne contient aucun concept (skos:Concept) ni aucune ligne avec un libellé. Vérifiez que c’est le bon fichier.',
    },
  },
  'import.encoding': {
    en: { title: 'The file is not in UTF-8', detail: 'Save “{{fileName}}” as UTF-8 and import it again.' },
    fr: {
      title: 'Le fichier n’est pas en UTF-8',
      detail: 'Enregistrez « {{fileName}} » en UTF-8, puis réimportez-le.',
    },
  },
  'import.compression': {
    en: {
      title: 'The compressed file is damaged',
      detail: '“{{fileName}}” begins as gzip but does not end as such. Compress or download it again.',
    },
    fr: {
      title: 'Le fichier compressé est endommagé',
      detail:
        '« {{fileName}} » commence comme du gzip mais ne se termine pas ainsi. Compressez-le ou téléchargez-le à nouveau.',
    },
  },
  'import.too-large': {
    en: {
      title: 'The file is too large',
      detail: 'Unpacked it holds more than {{limitMb}} MB. Split it and import the parts one after the other.',
    },
    fr: {
      title: 'Le fichier est trop volumineux',
      detail: 'Décompressé, il dépasse {{limitMb}} Mo. Scindez-le et importez les parties l’une après l’autre.',
    },
  },
  'import.format-unknown': {
    en: {
      title: 'The format cannot be told',
      detail: 'Say which format “{{fileName}}” has: turtle, ntriples, rdfxml, jsonld or csv.',
    },
    fr: {
      title: 'Le format n’est pas reconnu',
      detail: 'Indiquez le format de « {{fileName}} » : turtle, ntriples, rdfxml, jsonld ou csv.',
    },
  },
  'import.remote-context': {
    en: {
      title: 'The file depends on another one',
      detail:
        'Its JSON-LD context is at {{url}}, and nothing is fetched while reading a file. Put the context into the file.',
    },
    fr: {
      title: 'Le fichier dépend d’un autre',
      detail:
        'Son contexte JSON-LD se trouve à {{url}}, et rien n’est téléchargé pendant la lecture. Placez le contexte dans le fichier.',
    },
  },
  'import.strict': {
    en: {
      title: 'The file is not clean',
      detail:
        '{{count}} of its statements would have to be mended. See “findings”; correct the file, or import it without the strict option.',
    },
    fr: {
      title: 'Le fichier contient des défauts',
      detail:
        '{{count}} de ses énoncés devraient être réparés. Voir « findings » ; corrigez le fichier, ou importez-le sans l’option stricte.',
    },
  },
} as const satisfies Catalogue;
