import type { MessageSet } from './message-set.js';

/** A sheet that came back: two versions to unite, and what the server would not take. */
export const CONFLICT_MESSAGES = {
  'edit.refused.label.preferred-twice': {
    en: 'A language has two preferred labels.',
    fr: 'Une langue a deux libellés préférés.',
  },
  'edit.refused.label.same-text-twice': {
    en: 'The same label stands twice in a language.',
    fr: 'Le même libellé figure deux fois dans une langue.',
  },
  'edit.refused.label.preferred-missing': {
    en: 'A term needs at least one label.',
    fr: 'Un terme a besoin d’au moins un libellé.',
  },
  'edit.refused.text.not-storable': {
    en: 'A text has a character that cannot be stored.',
    fr: 'Un texte contient un caractère qui ne peut être enregistré.',
  },
  'edit.refused.status.not-a-step': {
    en: 'The status has moved on meanwhile: save without changing it.',
    fr: 'Le statut a changé entre-temps : enregistrez sans le modifier.',
  },
  'edit.refused.status.needs-reviewer': {
    en: 'Only a reviewer may take this step.',
    fr: 'Seule une personne relectrice peut franchir cette étape.',
  },
  'edit.refused.status.needs-other-eyes': {
    en: 'Another person than the author must validate.',
    fr: 'Une autre personne que l’auteur doit valider.',
  },
  'edit.refused.relation.type-unknown': {
    en: 'A type of relation is no longer there.',
    fr: 'Un type de relation n’existe plus.',
  },
  'edit.refused.relation.to-itself': {
    en: 'A term is not related to itself.',
    fr: 'Un terme n’est pas relié à lui-même.',
  },
  'edit.refused.relation.to-nothing': {
    en: 'A relation leads to a term that is no longer there. Take it out and save again.',
    fr: 'Une relation mène à un terme qui n’existe plus. Retirez-la, puis enregistrez de nouveau.',
  },
  'edit.refused.relation.exists': {
    en: 'A relation is there already, perhaps from the other term. Take it out and save again.',
    fr: 'Une relation existe déjà, peut-être depuis l’autre terme. Retirez-la, puis enregistrez de nouveau.',
  },
  'edit.refused.relation.not-found': {
    en: 'A relation that you changed is no longer there.',
    fr: 'Une relation que vous avez modifiée n’existe plus.',
  },
  'edit.refused.relation.closes-cycle': {
    en: 'A relation would close a circle in the hierarchy. Take it out and save again.',
    fr: 'Une relation fermerait un cercle dans la hiérarchie. Retirez-la, puis enregistrez de nouveau.',
  },
  'edit.refused.iri.invalid': { en: 'A match is no IRI.', fr: 'Une correspondance n’est pas un IRI.' },
  'edit.refused.domain.not-found': { en: 'A domain is no longer there.', fr: 'Un domaine n’existe plus.' },
  'edit.refused.successor.not-found': { en: 'A successor is no longer there.', fr: 'Un successeur n’existe plus.' },
  'edit.refused.successor.itself': {
    en: 'A term does not succeed itself.',
    fr: 'Un terme ne se succède pas à lui-même.',
  },
  'edit.refused.successor.not-deprecated': {
    en: 'Only a deprecated term has successors.',
    fr: 'Seul un terme déprécié a des successeurs.',
  },
  'edit.refused.term.not-found': { en: 'A term is no longer there.', fr: 'Un terme n’existe plus.' },
  'edit.refused.other': {
    en: 'A rule of the lexicon stands against it.',
    fr: 'Une règle du lexique s’y oppose.',
  },

  'conflict.where': { en: '{{lexicon}}, two versions to unite', fr: '{{lexicon}}, deux versions à réunir' },
  'conflict.someone': { en: 'Someone', fr: 'Quelqu’un' },
  'conflict.saved-by': {
    en: '{{author}} saved this sheet while you were writing.',
    fr: '{{author}} a enregistré cette fiche pendant que vous l’écriviez.',
  },
  'conflict.choose': {
    en: 'Nothing is lost: choose, field by field, what stays.',
    fr: 'Rien n’est perdu : choisissez, champ par champ, ce qui reste.',
  },
  'conflict.safe': {
    en: 'Nothing is lost: the two sides touched different fields.',
    fr: 'Rien n’est perdu : les deux côtés ont touché à des champs différents.',
  },
  'conflict.clashes_one': { en: '1 field crosses.', fr: 'Un champ se croise.' },
  'conflict.clashes_other': { en: '{{count}} fields cross.', fr: '{{count}} champs se croisent.' },
  'conflict.taken_one': {
    en: '1 change bothers nobody and is taken already.',
    fr: 'Une modification ne gêne personne et est déjà reprise.',
  },
  'conflict.taken_other': {
    en: '{{count}} changes bother nobody and are taken already.',
    fr: '{{count}} modifications ne gênent personne et sont déjà reprises.',
  },
  'conflict.all-mine': { en: 'Take all of mine', fr: 'Tout prendre de moi' },
  'conflict.all-theirs': { en: 'Take all of {{author}}', fr: 'Tout prendre de {{author}}' },
  'conflict.mine': { en: 'Your version', fr: 'Votre version' },
  'conflict.mine.from': {
    en: 'on this device, begun from revision {{version}}',
    fr: 'sur cet appareil, partie de la révision {{version}}',
  },
  'conflict.theirs': { en: 'Revision {{version}}', fr: 'Révision {{version}}' },
  'conflict.emptied': { en: 'emptied', fr: 'vidé' },
  'conflict.taken-out': { en: 'taken out', fr: 'retiré' },
  'conflict.field-of': { en: '{{field}} of {{of}}', fr: '{{field}} de {{of}}' },
  'conflict.result': { en: 'Result', fr: 'Résultat' },
  'conflict.result.hint': { en: 'can be edited', fr: 'modifiable' },
  'conflict.already': { en: 'Taken already', fr: 'Déjà repris' },
  'conflict.already.hint': { en: 'without conflict', fr: 'sans conflit' },
  'conflict.by-you': { en: 'from you', fr: 'de vous' },
  'conflict.by': { en: 'from {{author}}', fr: 'de {{author}}' },
  'conflict.decided_one': { en: '{{done}} of 1 field decided', fr: '{{done}} champ tranché sur 1' },
  'conflict.decided_other': {
    en: '{{done}} of {{count}} fields decided',
    fr: '{{done}} champs tranchés sur {{count}}',
  },
  'conflict.go-on': { en: 'Go on editing', fr: 'Continuer à modifier' },
  'conflict.save': { en: 'Save the merge', fr: 'Enregistrer la fusion' },
  'conflict.removed': {
    en: '{{author}} removed this term meanwhile.',
    fr: '{{author}} a retiré ce terme entre-temps.',
  },
  'conflict.removed.text': {
    en: 'Your text is safe on this device. To save it, bring the term back first.',
    fr: 'Votre texte est en sûreté sur cet appareil. Pour l’enregistrer, rétablissez d’abord le terme.',
  },
  'conflict.bring-back': { en: 'Bring the term back', fr: 'Rétablir le terme' },
  'conflict.deprecated': {
    en: '{{author}} deprecated this term meanwhile.',
    fr: '{{author}} a déprécié ce terme entre-temps.',
  },
  'conflict.deprecated.text': {
    en: 'Your text can still be saved; the term stays deprecated. In its place:',
    fr: 'Votre texte peut encore être enregistré ; le terme reste déprécié. À sa place :',
  },
} as const satisfies MessageSet;
