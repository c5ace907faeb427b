import type { Language } from './message.js';

/** Why a change was refused, by the reason that its problem gives: the detail of `change.refused`. */
export const REFUSAL_DETAILS = {
  'status.not-a-step': {
    en: 'A status moves one step at a time. Reload the term to see where it stands.',
    fr: 'Un statut avance d’un pas à la fois. Rechargez le terme pour voir où il en est.',
  },
  'status.needs-reviewer': {
    en: 'What was agreed is for reviewers to decide. Ask one of the lexicon.',
    fr: 'Ce qui a été convenu relève des réviseurs. Demandez à l’un d’eux.',
  },
  'status.needs-other-eyes': {
    en: 'This lexicon demands four eyes: another than the last author validates.',
    fr: 'Ce lexique exige une double validation : une autre personne que le dernier auteur valide.',
  },
  'label.preferred-missing': {
    en: 'A term has at least one label.',
    fr: 'Un terme porte au moins un libellé.',
  },
  'label.preferred-twice': {
    en: 'One label is preferred in each language. Make the other one an alternative.',
    fr: 'Un seul libellé est préféré dans chaque langue. Faites de l’autre un synonyme.',
  },
  'label.same-text-twice': {
    en: 'The same label stands twice in one language. Take one out.',
    fr: 'Le même libellé figure deux fois dans une langue. Retirez-en un.',
  },
  'label.too-long': {
    en: 'A label has at most 500 characters.',
    fr: 'Un libellé compte au plus 500 caractères.',
  },
  'label.empty': { en: 'A label is empty.', fr: 'Un libellé est vide.' },
  'relation.type-unknown': {
    en: 'There is no relation type with this key.',
    fr: 'Aucun type de relation ne porte cette clé.',
  },
  'relation.to-itself': {
    en: 'A term is not related to itself.',
    fr: 'Un terme n’est pas en relation avec lui-même.',
  },
  'relation.to-nothing': {
    en: 'The related term is not there, or is removed.',
    fr: 'Le terme en relation n’existe pas, ou il est retiré.',
  },
  'relation.exists': { en: 'This relation is there already.', fr: 'Cette relation existe déjà.' },
  'relation.not-found': {
    en: 'This relation is no longer there. Reload the term.',
    fr: 'Cette relation n’existe plus. Rechargez le terme.',
  },
  'relation.closes-cycle': {
    en: 'This would close a circle in the hierarchy: the term would stand above itself.',
    fr: 'La hiérarchie se refermerait en boucle : le terme serait au-dessus de lui-même.',
  },
  'successor.itself': {
    en: 'A term does not take its own place. Choose another successor.',
    fr: 'Un terme ne se succède pas à lui-même. Choisissez un autre successeur.',
  },
  'successor.not-found': {
    en: 'A successor is not there, or is removed. Choose another.',
    fr: 'Un successeur n’existe pas, ou il est retiré. Choisissez-en un autre.',
  },
  'successor.not-deprecated': {
    en: 'Only a deprecated term names successors.',
    fr: 'Seul un terme déprécié nomme des successeurs.',
  },
  'domain.not-found': { en: 'A domain is no longer there.', fr: 'Un domaine n’existe plus.' },
  'term.not-found': { en: 'The term is removed, or not there.', fr: 'Le terme est retiré, ou n’existe pas.' },
  'term.exists': { en: 'This term is there already.', fr: 'Ce terme existe déjà.' },
  'iri.invalid': {
    en: 'An IRI is not valid. It begins like “https://example.org/”, without spaces.',
    fr: 'Un IRI n’est pas valide. Il commence comme « https://example.org/ », sans espace.',
  },
  'text.not-storable': {
    en: 'A text holds characters that cannot be kept. Type it anew.',
    fr: 'Un texte contient des caractères impossibles à conserver. Retapez-le.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
export type RefusalDetail = keyof typeof REFUSAL_DETAILS;

export function isRefusalDetail(reason: unknown): reason is RefusalDetail {
  return typeof reason === 'string' && Object.hasOwn(REFUSAL_DETAILS, reason);
}
