import type { Catalogue } from './message.js';

export const LEXICON_ERRORS = {
  'lexicon.name-taken': {
    en: {
      title: 'This name is taken',
      detail: 'The workspace already has a lexicon named “{{name}}”. Choose another name.',
    },
    fr: {
      title: 'Ce nom est déjà pris',
      detail: 'L’espace de travail a déjà un lexique nommé « {{name}} ». Choisissez un autre nom.',
    },
  },
  'lexicon.stale': {
    en: {
      title: 'The settings have changed meanwhile',
      detail: 'Someone else has changed this lexicon since you read it. Read it again and repeat your change.',
    },
    fr: {
      title: 'Les réglages ont changé entre-temps',
      detail: 'Quelqu’un d’autre a modifié ce lexique depuis votre lecture. Relisez-le et refaites votre modification.',
    },
  },
  'lexicon.default-language-unlisted': {
    en: {
      title: 'The default language is not listed',
      detail: '“{{language}}” is not among the lexicon’s languages ({{languages}}). Add it, or choose one of them.',
    },
    fr: {
      title: 'La langue par défaut n’est pas dans la liste',
      detail:
        '« {{language}} » n’est pas parmi les langues du lexique ({{languages}}). Ajoutez-la, ou choisissez-en une autre.',
    },
  },
  'lexicon.base-iri-invalid': {
    en: {
      title: 'The base IRI is not valid',
      detail: '“{{baseIri}}” is not an absolute IRI, such as “https://example.org/terms/”.',
    },
    fr: {
      title: 'L’IRI de base n’est pas valide',
      detail: '« {{baseIri}} » n’est pas un IRI absolu, comme « https://example.org/termes/ ».',
    },
  },
  'domain.name-taken': {
    en: { title: 'This name is taken', detail: 'There is already a domain named “{{name}}” at this place.' },
    fr: { title: 'Ce nom est déjà pris', detail: 'Il y a déjà un domaine nommé « {{name}} » à cet endroit.' },
  },
  'domain.cycle': {
    en: { title: 'A domain cannot be inside itself', detail: 'Choose a parent that is not below the domain.' },
    fr: {
      title: 'Un domaine ne peut être dans lui-même',
      detail: 'Choisissez un parent qui n’est pas sous le domaine.',
    },
  },
  'domain.in-use': {
    en: {
      title: 'The domain is in use',
      detail: '{{terms}} terms stand in it or below it. Move them to other domains first.',
    },
    fr: {
      title: 'Le domaine est utilisé',
      detail: '{{terms}} termes s’y trouvent, ou en dessous. Déplacez-les d’abord vers d’autres domaines.',
    },
  },
} as const satisfies Catalogue;
