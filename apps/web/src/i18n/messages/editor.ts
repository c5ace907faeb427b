import type { MessageSet } from './message-set.js';

/** Adding a term, and changing one. */
export const EDITOR_MESSAGES = {
  'edit.title': { en: 'Edit {{name}}', fr: 'Modifier {{name}}' },
  'edit.labels': { en: 'Names', fr: 'Noms' },
  'edit.definitions': { en: 'Definitions', fr: 'Définitions' },
  'edit.notes': { en: 'Notes', fr: 'Notes' },
  'edit.facts': { en: 'Level', fr: 'Niveau' },
  'edit.preferred': { en: 'Preferred name', fr: 'Nom préféré' },
  'edit.alternative': { en: 'Other name', fr: 'Autre nom' },
  'edit.add-alternative': { en: 'Add another name', fr: 'Ajouter un autre nom' },
  'edit.definition.short': { en: 'Short definition', fr: 'Définition courte' },
  'edit.definition.long': { en: 'Long definition', fr: 'Définition longue' },
  'edit.definition.contextual': { en: 'Contextual definition', fr: 'Définition contextuelle' },
  'edit.definition.of': { en: 'Contextual definition ({{school}})', fr: 'Définition contextuelle ({{school}})' },
  'edit.note': { en: 'Note', fr: 'Note' },
  'edit.note.kind': { en: 'Kind of note', fr: 'Type de note' },
  'edit.add-note': { en: 'Add a note', fr: 'Ajouter une note' },
  'edit.in': { en: '{{field}}, {{language}}', fr: '{{field}}, {{language}}' },
  'edit.reason': { en: 'Why, in a few words', fr: 'Pourquoi, en quelques mots' },
  'edit.save': { en: 'Save the changes', fr: 'Enregistrer les modifications' },
  'edit.saved': { en: '“{{name}}” is saved.', fr: '« {{name}} » est enregistré.' },
  'edit.unchanged': { en: 'Nothing to save yet', fr: 'Rien à enregistrer' },
  'edit.changed_one': { en: '1 field changed', fr: '1 champ modifié' },
  'edit.changed_other': { en: '{{count}} fields changed', fr: '{{count}} champs modifiés' },
  'edit.needs-name': { en: 'A term needs at least one name.', fr: 'Un terme a besoin d’au moins un nom.' },
  'edit.leave': {
    en: 'What you wrote is not saved. Leave this page?',
    fr: 'Ce que vous avez écrit n’est pas enregistré. Quitter cette page ?',
  },
  'edit.not-yours': {
    en: 'You may read this term, not change it.',
    fr: 'Vous pouvez lire ce terme, mais pas le modifier.',
  },
  'conflict.title': { en: 'Someone saved this term meanwhile', fr: 'Ce terme a été enregistré entre-temps' },
  'conflict.text': {
    en: 'Nothing is lost: your text stands below. Choose what stays where both sides changed the same field, then save again.',
    fr: 'Rien n’est perdu : votre texte est ci-dessous. Choisissez ce qui reste là où les deux côtés ont modifié le même champ, puis enregistrez de nouveau.',
  },
  'conflict.clean': {
    en: 'Nothing is lost: the two sides touched different fields, and both are below. Save again.',
    fr: 'Rien n’est perdu : les deux côtés ont touché à des champs différents, réunis ci-dessous. Enregistrez de nouveau.',
  },
  'conflict.mine': { en: 'Your text', fr: 'Votre texte' },
  'conflict.theirs': { en: 'Revision {{version}}', fr: 'Révision {{version}}' },
  'conflict.emptied': { en: 'emptied', fr: 'vidé' },
} as const satisfies MessageSet;
