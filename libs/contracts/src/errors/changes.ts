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
} as const satisfies Catalogue;
