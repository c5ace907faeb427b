import type { Catalogue } from './message.js';

/** Terms, relations and whatever else a change may meet. */
export const CHANGE_ERRORS = {
  'change.stale': {
    en: {
      title: 'Changed meanwhile',
      detail: 'Someone edited this since you read it. Compare both sides and send yours again.',
    },
    fr: {
      title: 'Modifié entre-temps',
      detail: 'Quelqu’un a modifié ceci depuis votre lecture. Comparez les deux versions, puis renvoyez la vôtre.',
    },
  },
  'change.refused': {
    en: { title: 'The change breaks a rule', detail: 'Nothing was saved. See “refusals” for what to correct.' },
    fr: {
      title: 'La modification enfreint une règle',
      detail: 'Rien n’a été enregistré. Voir « refusals » pour ce qu’il faut corriger.',
    },
  },
  'change.already-undone': {
    en: { title: 'Already undone', detail: 'This change has been taken back. Undo that undo to bring it back.' },
    fr: {
      title: 'Déjà annulée',
      detail: 'Cette modification a déjà été annulée. Annulez l’annulation pour la rétablir.',
    },
  },
  'change.undo-conflict': {
    en: {
      title: 'Changed since',
      detail:
        'Something later touched {{count}} of these terms. Leave those as they are, or take them back all the same.',
    },
    fr: {
      title: 'Modifié depuis',
      detail:
        'Une modification ultérieure touche {{count}} de ces termes. Laissez-les tels quels, ou annulez quand même.',
    },
  },
  'lexicon.archived': {
    en: {
      title: 'The lexicon is archived',
      detail: 'It can be read, not changed. Unarchive it in its settings first.',
    },
    fr: {
      title: 'Le lexique est archivé',
      detail: 'Il se lit mais ne se modifie pas. Désarchivez-le d’abord dans ses réglages.',
    },
  },
} as const satisfies Catalogue;
