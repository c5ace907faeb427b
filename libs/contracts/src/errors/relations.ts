import type { Catalogue } from './message.js';

/** Relation types of a workspace's own. */
export const RELATION_ERRORS = {
  'relation-type.key-taken': {
    en: {
      title: 'This key is taken',
      detail: 'A relation type or an inverse is already called “{{key}}”. Choose another key.',
    },
    fr: {
      title: 'Cette clé est déjà prise',
      detail: 'Un type de relation ou un inverse s’appelle déjà « {{key}} ». Choisissez une autre clé.',
    },
  },
  'relation-type.refines-unknown': {
    en: {
      title: 'The refined type is unknown',
      detail: 'There is no relation type “{{key}}” to refine. Give the key of a type, not of an inverse.',
    },
    fr: {
      title: 'Le type à préciser est inconnu',
      detail: 'Il n’y a pas de type de relation « {{key}} » à préciser. Donnez la clé d’un type, pas d’un inverse.',
    },
  },
  'relation-type.inverse-missing': {
    en: {
      title: 'The inverse is missing',
      detail:
        'Say how “{{key}}” reads the other way round: give “inverseKey” and “inverseLabels”, or make it symmetric.',
    },
    fr: {
      title: 'L’inverse manque',
      detail:
        'Dites comment « {{key}} » se lit dans l’autre sens : donnez « inverseKey » et « inverseLabels », ou rendez-le symétrique.',
    },
  },
  'relation-type.inverse-of-symmetric': {
    en: {
      title: 'A symmetric type has no inverse',
      detail: '“{{key}}” reads the same both ways. Leave “inverseKey” out, or do not make it symmetric.',
    },
    fr: {
      title: 'Un type symétrique n’a pas d’inverse',
      detail: '« {{key}} » se lit de même dans les deux sens. Omettez « inverseKey », ou ne le rendez pas symétrique.',
    },
  },
  'relation-type.symmetric-hierarchy': {
    en: {
      title: 'A hierarchy leads one way',
      detail: '“{{refines}}” belongs to a hierarchy, so “{{key}}” cannot be symmetric and refine it.',
    },
    fr: {
      title: 'Une hiérarchie va dans un seul sens',
      detail: '« {{refines}} » relève d’une hiérarchie : « {{key}} » ne peut pas être symétrique et le préciser.',
    },
  },
} as const satisfies Catalogue;
