import type { MessageSet } from './message-set.js';

/** Terms of one language given names in another, one after the other. */
export const TRANSLATION_MESSAGES = {
  'translate.title': { en: 'Translate {{name}}', fr: 'Traduire {{name}}' },
  'translate.lede': {
    en: 'What has no name yet in the language at the right. What you write is kept on this device until it is saved.',
    fr: 'Ce qui n’a pas encore de nom dans la langue de droite. Ce que vous écrivez reste sur cet appareil jusqu’à l’enregistrement.',
  },
  'translate.back': { en: 'Back to the lexicon', fr: 'Retour au lexique' },
  'translate.from': { en: 'From', fr: 'De' },
  'translate.to': { en: 'Into', fr: 'Vers' },
  'translate.keys': {
    en: 'Enter saves a name and leads to the next; in a definition, Ctrl Enter.',
    fr: 'Entrée enregistre un nom et mène au suivant ; dans une définition, Ctrl Entrée.',
  },
  'translate.list': { en: 'Terms to translate', fr: 'Termes à traduire' },
  'translate.waiting': { en: 'Named in {{language}}, here and now', fr: 'Nommés en {{language}}, ici et maintenant' },
  'translate.progress_one': { en: '{{done}} of {{total}} term', fr: '{{done}} sur {{total}} terme' },
  'translate.progress_other': { en: '{{done}} of {{total}} terms', fr: '{{done}} sur {{total}} termes' },
  'translate.name': { en: '{{term}}: name in {{language}}', fr: '{{term}} : nom en {{language}}' },
  'translate.definition': { en: '{{term}}: definition in {{language}}', fr: '{{term}} : définition en {{language}}' },
  'translate.to-name': { en: 'Name', fr: 'Nom' },
  'translate.to-define': { en: 'Definition, if you like', fr: 'Définition, si vous voulez' },
  'translate.name-first': { en: 'Give it a name first.', fr: 'Donnez-lui d’abord un nom.' },
  'translate.save-one': { en: 'Save {{term}}', fr: 'Enregistrer {{term}}' },
  'translate.saving': { en: 'Saving', fr: 'Enregistrement' },
  'translate.saved': { en: '“{{name}}” is saved.', fr: '« {{name}} » est enregistré.' },
  'translate.done': { en: 'Saved', fr: 'Enregistré' },
  'translate.taken': {
    en: 'Someone named it “{{name}}” meanwhile. Yours is not saved.',
    fr: 'Quelqu’un l’a nommé « {{name}} » entre-temps. Le vôtre n’est pas enregistré.',
  },
  'translate.homograph': {
    en: '“{{name}}” is also the name of: {{others}}. Both may stay.',
    fr: '« {{name}} » nomme aussi : {{others}}. Les deux peuvent rester.',
  },
  'translate.none': {
    en: 'Nothing waits here: every term has a name in this language.',
    fr: 'Rien n’attend ici : chaque terme a un nom dans cette langue.',
  },
  'translate.not-yours': {
    en: 'You may read this lexicon, not change it.',
    fr: 'Vous pouvez lire ce lexique, mais pas le modifier.',
  },
  'translate.one-language': {
    en: 'This lexicon has one language. Add another in its settings.',
    fr: 'Ce lexique n’a qu’une langue. Ajoutez-en une autre dans ses réglages.',
  },
} as const satisfies MessageSet;
