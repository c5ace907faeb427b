import type { Catalogue } from './message.js';

/** Imports between their upload and their end. What is wrong with a file stands with `interchange`. */
export const IMPORT_ERRORS = {
  'import.too-many': {
    en: { title: 'Too many imports', detail: 'This workspace takes the next one in {{seconds}} s.' },
    fr: { title: 'Trop d’imports', detail: 'Cet espace de travail prendra le prochain dans {{seconds}} s.' },
  },
  'import.cancelled': {
    en: { title: 'The import was cancelled', detail: 'Nothing was changed. Upload the file again to start over.' },
    fr: { title: 'L’import a été annulé', detail: 'Rien n’a été modifié. Renvoyez le fichier pour recommencer.' },
  },
  'import.present-moved': {
    en: {
      title: 'The lexicon changed meanwhile',
      detail:
        'Something that this import would write ({{count}} in all) was changed since the preview. It was compared again: look at what is marked, then apply once more.',
    },
    fr: {
      title: 'Le lexique a changé entre-temps',
      detail:
        'Des éléments que cet import modifierait ({{count}} au total) ont changé depuis l’aperçu. La comparaison a été refaite : voyez ce qui est signalé, puis appliquez de nouveau.',
    },
  },
  'import.wrong-state': {
    en: {
      title: 'The import is not at that stage',
      detail: 'This cannot be done while the import is “{{state}}”. Reload it to see what can be.',
    },
    fr: {
      title: 'L’import n’en est pas à cette étape',
      detail: 'C’est impossible tant que l’import est « {{state}} ». Rechargez-le pour voir ce qui est possible.',
    },
  },
  'import.decision-unfit': {
    en: {
      title: 'This cannot be decided so',
      detail:
        'Only a term that the source dropped can be removed, and it is removed or kept; of any other take our side or that of the file. It does not fit {{count}} of those given.',
    },
    fr: {
      title: 'Cette décision ne convient pas',
      detail:
        'Seul un terme que la source a abandonné peut être retiré : il est retiré ou gardé. Pour tout autre, prenez notre version ou celle du fichier. La décision ne convient pas à {{count}} des éléments donnés.',
    },
  },
  'import.needs-reviewer': {
    en: {
      title: 'Only reviewers validate',
      detail: 'Import the terms as drafts, or ask a reviewer of the lexicon to import them as validated.',
    },
    fr: {
      title: 'Seuls les réviseurs valident',
      detail:
        'Importez les termes comme brouillons, ou demandez à un réviseur du lexique de les importer comme validés.',
    },
  },
  'import.needs-other-eyes': {
    en: {
      title: 'Nobody validates their own work here',
      detail: 'This lexicon demands four eyes. Import the terms as drafts and have them reviewed.',
    },
    fr: {
      title: 'Nul ne valide ici son propre travail',
      detail: 'Ce lexique exige une double validation. Importez les termes comme brouillons, puis faites-les réviser.',
    },
  },
  'import.file-missing': {
    en: { title: 'There is no file', detail: 'Send the file in the field “file” of a multipart form.' },
    fr: {
      title: 'Il n’y a pas de fichier',
      detail: 'Envoyez le fichier dans le champ « file » d’un formulaire multipart.',
    },
  },
} as const satisfies Catalogue;
